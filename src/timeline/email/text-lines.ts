/** One line of a message, with what marks it as quoted set apart. */
export interface TextLine {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number;
  /** How many `>` stand before it: 0 for what the writer wrote. */
  readonly depth: number;
  /** Without the marks. */
  readonly text: string;
}

/** The lines of a text, quoted ones with their depth. */
export function linesOf(text: string): readonly TextLine[] {
  let offset = 0;
  return text.split('\n').map((written) => {
    const start = offset;
    offset += written.length + 1;
    const line = written.replace(/\r$/u, '');
    const marks = /^(?:[ \t]{0,3}>)+[ \t]?/u.exec(line)?.[0] ?? '';
    return { offset: start, depth: marks.replaceAll(/[^>]/gu, '').length, text: line.slice(marks.length) };
  });
}
