import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PLANTED = 'src/insight/planted-unmasked-prompt.ts';

const HEAD = `import type { LanguageModel } from './models/model.ts';
import type { MaskedText } from '../privacy/masked-text.ts';

/** What a model is asked. */
export const ask = (model: LanguageModel, note: string): unknown =>
  model.stream({ schema: {}, messages: [{ role: 'user', content: CONTENT }] }, { signal: AbortSignal.timeout(1), beforeSend: async () => {} });
/** Used. */
export type Used = MaskedText;
`;

afterEach(async () => await rm(join(root, PLANTED), { force: true }));

async function run(program: string, words: readonly string[]): Promise<string> {
  return await promisify(execFile)(join(root, 'node_modules', '.bin', program), [...words], { cwd: root }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : String(error)),
  );
}

/** Compiles the planted file, and what it imports, by the project's own rules. */
async function compilePlanted(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-types-'));
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: true, typeRoots: [join(root, 'node_modules/@types')] },
    include: [],
    files: [join(root, PLANTED)],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  try {
    return await run('tsc', ['-p', folder]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function plant(content: string): Promise<void> {
  await writeFile(join(root, PLANTED), HEAD.replace('CONTENT', content));
}

describe('no text reaches a model but through the mask', () => {
  test('the compiler refuses a plain string as a prompt', async () => {
    await plant('note');
    expect(await compilePlanted()).toMatch(
      /planted-unmasked-prompt\.ts.*error TS2322: Type 'string' is not assignable to type 'MaskedText'/u,
    );
  });

  test.each(['note as MaskedText', 'note as unknown as MaskedText'])(
    'and where %s gets past the compiler, the linter refuses it',
    async (content) => {
      await plant(content);
      expect(await compilePlanted()).toBe('');
      expect(await run('oxlint', [PLANTED])).toContain('no-unsafe-type-assertion');
    },
  );

  test('text becomes masked in one place, and is read back masked from the audit log in one, by no other cast and by no guard', async () => {
    const made: string[] = [];
    const readBack: string[] = [];
    // What another test plants for a moment is not ours, and may be gone when it is read.
    const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.includes('planted-'));
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8');
      if (/\b(?:as|is) (?:unknown as )?MaskedText\b|<MaskedText>/u.test(text)) made.push(file);
      if (/\/recorded-text\.ts'/u.test(text)) readBack.push(file);
    }
    expect(made.toSorted()).toEqual(['src/privacy/mask.ts', 'src/privacy/recorded-text.ts']);
    // Judging an answer again is all it is for: nothing that asks a model may take it.
    expect(readBack).toEqual(['src/insight/recorded-context.ts']);
  });
});
