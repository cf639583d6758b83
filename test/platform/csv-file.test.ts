import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openCsv, requireColumn, writeCsv } from '../../src/platform/csv-file.ts';
import type { CsvRow } from '../../src/platform/csv-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-csv-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('reading', () => {
  test('rows know the line they begin on, also after cells of several lines', async () => {
    const { columns, rows } = await readText('\uFEFFid,note\n1,"two\nlines"\n\n2,last\n');
    expect(columns).toEqual(['id', 'note']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'two\nlines'],
      ['2', 'last'],
    ]);
    expect(rows.at(-1)?.line).toBe(5);
  });

  test.each([
    [';', 'id;name'],
    ['\t', 'id\tname'],
    [',', 'id,name'],
  ])('the first line shows what separates cells: "%s"', async (mark, head) => {
    expect((await readText(`${head}\n1${mark}Ada`)).rows.map(({ cells }) => cells)).toEqual([['1', 'Ada']]);
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a column named twice', 'id,id\n1,2', 'Line 1 names the column id twice.'],
    ['too many cells', 'id,name\n1,Ada\n2,Bob,Miller', 'Line 3 has another number of cells'],
    ['an open quotation mark', 'id,name\n1,"Ada\n2,Bob', 'never closed'],
    ['a row beyond all measure', `id,name\n1,${'a'.repeat(1_100_000)}\n`, 'Line 2 begins a row of more than'],
  ])('%s is refused with file and line', async (_what, text, message) => {
    await expect(readText(text)).rejects.toMatchObject({ code: 'BAD_FILE', message: expect.stringContaining(message) });
  });

  test('in a table of one column an empty line is a row', async () => {
    expect((await readText('raw\na\n\nb\n')).rows.map(({ cells }) => cells)).toEqual([['a'], [''], ['b']]);
  });

  test('bytes that are not UTF-8 are refused by the line they stand on, not replaced', async () => {
    const file = join(folder, 'latin1.csv');
    await writeFile(file, Buffer.from('id,name\n1,Müller\n2,M\u00FCller\n', 'latin1'));
    await expect(readTable(file)).rejects.toMatchObject({ code: 'BAD_FILE', message: expect.stringContaining('line 2') });
  });

  test('letters that a chunk of the file cuts in two are read whole', async () => {
    const name = 'ü'.repeat(100_001);
    expect((await readText(`a,b\n1,${name}`)).rows[0]?.cells[1]).toBe(name);
  });

  test('a file that is not there says so', async () => {
    await expect(openCsv(join(folder, 'no.csv'))).rejects.toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringContaining('no such file'),
    });
  });

  test('a column that is not there is refused with those that are', () => {
    expect(() => requireColumn(['id', 'phone'], 'phon')).toThrow('did you mean phone? there are: id, phone');
  });
});

describe('writing', () => {
  test('what is written is read again as it was', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().replaceAll('\uFEFF', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (cells) => {
        const file = join(folder, 'out.csv');
        await writeCsv(file, lines([['left', 'right'], ...cells]));
        const { rows } = await readTable(file);
        expect(rows.map((row) => row.cells)).toEqual(cells);
      }),
      { numRuns: 50 },
    );
  });

  test('rows that fail on the way leave the old file, and no other', async () => {
    const file = join(folder, 'out.csv');
    await writeFile(file, 'old');
    await expect(writeCsv(file, failing())).rejects.toThrow('the rows ended badly');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  test('a folder that is not there is told as such', async () => {
    await expect(writeCsv(join(folder, 'no', 'out.csv'), lines([['a']]))).rejects.toMatchObject({ code: 'BAD_FILE' });
  });
});

async function* failing(): AsyncGenerator<readonly string[]> {
  yield ['a'];
  throw await Promise.resolve(new Error('the rows ended badly'));
}

async function* lines(rows: readonly (readonly string[])[]): AsyncGenerator<readonly string[]> {
  yield* await Promise.resolve(rows);
}

async function readText(text: string) {
  const file = join(folder, 'in.csv');
  await writeFile(file, text);
  return await readTable(file);
}

async function readTable(file: string) {
  const { columns, rows } = await openCsv(file);
  const read: CsvRow[] = [];
  for await (const row of rows) read.push(row);
  return { columns, rows: read };
}
