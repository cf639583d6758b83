import type { IssuedToken, Masker } from '../privacy/mask.ts';
import type { ValueOf } from '../privacy/restore.ts';

/** What the tokens of a masker stand for, straight from memory. */
export function valuesOf(masker: Masker): ValueOf {
  let values: ReadonlyMap<string, string> = new Map();
  return (token) => {
    // Tokens are issued while texts are masked, which may still go on.
    if (!values.has(token)) values = new Map(tokensOf(masker).map((issued) => [issued.token, issued.value]));
    return values.get(token);
  };
}

/** Every token of a masker, those that only quotations hold too. */
export function tokensOf(masker: Masker): readonly IssuedToken[] {
  return [...masker.issued(), ...masker.quoted()];
}
