import { fold } from './fold.ts';

/** Languages whose month names are read. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'cs'] as const;

const NUMBERS: ReadonlyMap<string, number> = createNumbers();

/** The month, 1 to 12, that a name or its abbreviation means in any of the languages read; undefined when it is none. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(fold(name).replaceAll('.', ''));
}

// A name that means different months in two languages belongs to the language that comes first.
function createNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // With a day beside it some languages inflect the month ("2 marca"); both forms are written.
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const)
        addNames(numbers, new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
    }
  }
  numbers.set('sept', 9);
  return numbers;
}

function addNames(numbers: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let month = 1; month <= 12; month += 1) {
    const name = format.formatToParts(Date.UTC(2024, month - 1, 1)).find((part) => part.type === 'month')?.value ?? '';
    const key = fold(name).replaceAll('.', '');
    if (key !== '' && !/\d/u.test(key) && !numbers.has(key)) numbers.set(key, month);
  }
}
