declare const masked: unique symbol;

/**
 * Text in which every value the graph knows and every checked pattern has been replaced by a token.
 * Only `mask.ts` makes it, so a prompt that was not masked does not compile.
 */
export type MaskedText = string & { readonly [masked]: true };
