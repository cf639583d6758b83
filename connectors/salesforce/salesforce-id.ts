const ID = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/u;

/** Whether text has the form of a Salesforce id (SF-41): what has not cannot be known, and whole batches are refused for it. */
export function isSalesforceId(text: string): boolean {
  return ID.test(text);
}

const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The form of 18 characters, which its API answers with: after the 15, three that tell which of each five are capitals (SF-41). */
export function toLongId(id: string): string {
  if (id.length !== 15) return id;
  const suffix = [0, 5, 10].map((start) => {
    let bits = 0;
    for (let at = 0; at < 5; at += 1) if (/[A-Z]/u.test(id.charAt(start + at))) bits += 2 ** at;
    return CHECKSUM.charAt(bits);
  });
  return id + suffix.join('');
}
