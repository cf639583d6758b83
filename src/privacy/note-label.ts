import type { TokenKind } from './token.ts';

/** What a span of a masked note shows, as programs outside name it. */
export type NoteLabel =
  | 'PERSON'
  | 'ORG'
  | 'LOCATION'
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE'
  | 'CREDIT_CARD'
  | 'IBAN'
  | 'SSN'
  | 'ID'
  | 'IP'
  | 'URL'
  | 'DATE';

/** The label of a kind of token. */
export function toNoteLabel(kind: Exclude<TokenKind, 'LITERAL'>): NoteLabel {
  if (kind === 'CARD') return 'CREDIT_CARD';
  return kind === 'DOMAIN' ? 'URL' : kind;
}
