import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import { readIfThere } from '../platform/read-if-there.ts';
import type { StampedSeal } from './chain.ts';

/** Where heads of the chain are kept outside the database. */
export interface AnchorFile {
  readonly path: string;
  /** Appends an anchor; on disk once this resolves. */
  append(seal: StampedSeal): Promise<void>;
  /** Number of the seal that is anchored last; 0 where none is. */
  lastSeal(): Promise<number>;
}

/** What is kept in files outside the database. */
export interface Anchors {
  /** In the order of the files and their lines. */
  readonly seals: readonly StampedSeal[];
  /** Lines that are no anchors: a crash may leave half of one. */
  readonly unreadable: number;
}

const LINE_FEED = 0x0a;

/** A file of anchors, one JSON object a line; made with its folder when the first is appended. */
export function createAnchorFile(path: string): AnchorFile {
  return {
    path,
    async append(seal) {
      await mkdir(dirname(path), { recursive: true });
      await using file = await open(path, 'a+', 0o600);
      const line = `${JSON.stringify(toLine(seal))}\n`;
      // What a crash left half written must not swallow this line.
      await file.appendFile((await endsWithin(file)) ? `\n${line}` : line);
      await file.sync();
    },
    async lastSeal() {
      const lines = (await readTail(path)).split('\n').toReversed();
      for (const line of lines) {
        const seal = parseLine(line);
        if (seal !== undefined) return seal.number;
      }
      return 0;
    },
  };
}

/** The anchors of some files; a file that is not there holds none. */
export async function readAnchors(paths: readonly string[]): Promise<Anchors> {
  const texts = await Promise.all(paths.map(async (path) => (await readIfThere(path)) ?? ''));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  const seals = lines.flatMap((line) => parseLine(line) ?? []);
  return { seals, unreadable: lines.length - seals.length };
}

const wireAnchor = z.strictObject({
  seal: z.int().min(1),
  first: z.int().min(1),
  count: z.int().min(1),
  sequence: z.int().min(1),
  head: z.hex(),
  at: z.string(),
  stamp: z.hex(),
});

// The position of the last entry is how many entries there were.
function toLine({ number, firstPosition, lastPosition, lastSequence, head, sealedAt, stamp }: StampedSeal): z.input<typeof wireAnchor> {
  return {
    seal: number,
    first: firstPosition,
    count: lastPosition,
    sequence: lastSequence,
    head: Buffer.from(head).toString('hex'),
    at: sealedAt,
    stamp: stamp.toString('hex'),
  };
}

function parseLine(line: string): StampedSeal | undefined {
  const { data } = wireAnchor.safeParse(parse(line));
  if (data === undefined) return undefined;
  const { seal: number, first: firstPosition, count: lastPosition, sequence: lastSequence, at: sealedAt } = data;
  const [head, stamp] = [Buffer.from(data.head, 'hex'), Buffer.from(data.stamp, 'hex')];
  return { number, firstPosition, lastPosition, lastSequence, head, sealedAt, stamp };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // That it is no JSON is counted by the caller.
    return undefined;
  }
}

/** Bytes in which there is a whole line for sure. */
const TAIL_BYTES = 4_096;

async function readTail(path: string): Promise<string> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(TAIL_BYTES), position: Math.max(0, size - TAIL_BYTES) });
    return buffer.toString('utf8', 0, bytesRead);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

async function endsWithin(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer[0] !== LINE_FEED;
}
