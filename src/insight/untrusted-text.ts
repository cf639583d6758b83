/** What stands where a link was. */
const LINK = '(link)';

const MARKDOWN_LINK = /!?\[(?<words>[^\]]{0,200})\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/gu;
const REFERENCE = /^\s*\[[^\]]{1,80}\]:\s*\S+.*$/gmu;
const SCHEMED = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:javascript|data|vbscript|file):(?=\S))[^\s<>"“”]*/giu;
const BARE_LINK = /(?<![\p{L}\p{N}@.-])(?:www\.[^\s<>"“”]+|(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?::\d{2,5})?[/?#][^\s<>"“”]*)/giu;
const HTML = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z!?][^<>]{0,2000}(?:>|$)/giu;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,10});/giu;

/**
 * A text that somebody outside wrote, as it may stand among our own words: without links, HTML, pictures, marks that could be taken for a
 * citation or for our fence, and without characters that hide or turn what is read. What it says stays.
 */
export function toHarmless(text: string): string {
  let harmless = text.replaceAll(/\p{Cf}|\p{Variation_Selector}/gu, '');
  // What is taken out brings together what stood on either side of it.
  for (let before = ''; before !== harmless;) {
    before = harmless;
    harmless = withoutMarks(before);
  }
  return harmless;
}

function withoutMarks(text: string): string {
  return text
    .replaceAll(REFERENCE, LINK)
    .replaceAll(MARKDOWN_LINK, (_, words: string) => (words.trim() === '' ? LINK : `${words} ${LINK}`))
    .replaceAll(HTML, ' ')
    .replaceAll(ENTITY, ' ')
    .replaceAll(SCHEMED, LINK)
    .replaceAll(BARE_LINK, LINK)
    .replaceAll(/<{2,}|>{2,}|`{3,}|:\/\//gu, ' ')
    .replaceAll(/\[\s*(?<ids>F\s*\d+(?:\s*[,;]\s*F\s*\d+)*)\s*\]/giu, '($1)')
    .replaceAll(/\[(?=\s*F\s*\d)/giu, '(');
}
