const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const SHORT_ID = /^[0-9A-Za-z]{15}$/u;
const LONG_ID = /^[0-9A-Za-z]{15}[A-Z0-5]{3}$/u;

/**
 * The 18-character id of the `number`-th record of an object; ids sort as their numbers do.
 *
 * @param prefix - the object's three-character key prefix, for example `001`.
 * @param number - a safe non-negative integer.
 */
export function toSalesforceId(prefix: string, number: number): string {
  if (prefix.length !== 3 || !Number.isSafeInteger(number) || number < 0) {
    throw new RangeError(`An id needs a prefix of three characters and a non-negative integer, but got: ${prefix}, ${number}`);
  }
  let rest = number;
  let digits = '';
  while (rest > 0) {
    digits = `${DIGITS.charAt(rest % DIGITS.length)}${digits}`;
    rest = Math.floor(rest / DIGITS.length);
  }
  // Characters 4 and 5 name the server instance in real ids; ours is made up.
  return withCheckSuffix(`${prefix}5f0${digits.padStart(9, '0')}`);
}

/** The 18-character form of a 15-character id: three letters that tell which characters are upper case. */
export function withCheckSuffix(shortId: string): string {
  const groups = [shortId.slice(0, 5), shortId.slice(5, 10), shortId.slice(10, 15)];
  const suffix = groups.map((group) => {
    let bits = 0;
    for (let place = 0; place < group.length; place += 1) if (isUpperCase(group.charAt(place))) bits += 1 << place;
    return CHECK_LETTERS.charAt(bits);
  });
  return `${shortId}${suffix.join('')}`;
}

/** Whether text has the form of an id: 15 case-sensitive characters, or 18 whose suffix fits them. */
export function isSalesforceId(text: string): boolean {
  return SHORT_ID.test(text) || (LONG_ID.test(text) && withCheckSuffix(text.slice(0, 15)) === text);
}

function isUpperCase(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z';
}
