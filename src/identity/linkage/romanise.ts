import anyAscii from 'any-ascii';

/** Text in Latin letters, so that names in two scripts can be compared: `Васильев` is `Vasilev`. Latin text stays as it is. */
export function romanise(text: string): string {
  return isLatin(text) ? text : anyAscii(text);
}

function isLatin(text: string): boolean {
  return !/(?=\p{L})\P{Script=Latin}/u.test(text);
}
