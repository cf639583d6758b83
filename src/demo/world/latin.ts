const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
const OTHERS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', æ: 'ae', Æ: 'Ae', å: 'a', Å: 'A' };

/** Plain ASCII as old systems and mailboxes write it: `Müller` → `Mueller`, `Besançon` → `Besancon`. */
export function toAscii(text: string): string {
  return text
    .replace(/[äöüÄÖÜß]/g, (letter) => GERMAN[letter] ?? letter)
    .replace(/[łŁøØæÆåÅ]/g, (letter) => OTHERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Words joined for a domain or a mailbox: `Hartwig & Söhne` → `hartwig-soehne`. */
export function toSlug(text: string, joint: '-' | '.' | '' = '-'): string {
  return toAscii(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join(joint);
}
