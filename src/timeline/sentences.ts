// The point of an initial ends no sentence, nor that of an abbreviation before a number: "ext. 12".
const SENTENCE_END = /(?<=[.!?;。！？])(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|\p{L}{1,4}(?=\.\s+\d))\.)\s+|(?<=[。！？])|\n+/u;

/** The sentences of a text as they were written, without what it quotes of others. */
export function sentencesOf(text: string): readonly string[] {
  return withoutQuotation(text)
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

// An answer repeats what it answers; that was read in its own place.
function withoutQuotation(text: string): string {
  const start = text.search(
    /^(?:-{2,} ?(?:original message|ursprungliche nachricht|message d'origine)|(?:on|am|le|el|il) .{5,80}(?:wrote|schrieb.{0,60}|a ecrit|escribio|ha scritto) ?:\s*$)/imu,
  );
  return (start > 0 ? text.slice(0, start) : text).replaceAll(/^>.*$/gmu, '');
}
