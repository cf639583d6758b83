/** A word of ours beside the source's own. */
export interface Unified<Word extends string> {
  readonly unified: Word;
  readonly raw?: string | undefined;
}
