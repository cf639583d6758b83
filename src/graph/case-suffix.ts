const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * An id of 15 letters and digits, in which case counts, with the three characters that say which of its letters are capitals: each stands for
 * five of them. Salesforce gives out both forms for one record; its API answers the long one.
 *
 * @returns undefined for ids of another form.
 * @see https://help.salesforce.com/s/articleView?id=000385585
 */
export function withCaseSuffix(id: string): string | undefined {
  if (!/^[0-9A-Za-z]{15}$/u.test(id)) return undefined;
  const suffix = [0, 5, 10].map((start) => {
    const capitals = Array.from(id.slice(start, start + 5), (letter, place) => (/[A-Z]/u.test(letter) ? 2 ** place : 0));
    return LETTERS[capitals.reduce((sum, bit) => sum + bit, 0)];
  });
  return `${id}${suffix.join('')}`;
}
