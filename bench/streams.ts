import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { createClaims } from './claims.ts';
import { machineLine } from './machine.ts';
import { measure, quantile } from './streams/measure.ts';
import type { Sample } from './streams/measure.ts';
import { costsOf, open, throughGateway, throughSdk } from './streams/parties.ts';

/**
 * What streaming through the gateway adds: from a word's leaving the model server to its arrival at a subscriber, beside the plain
 * OpenAI SDK against the same server in the same run. Model server, gateway and subscribers are processes of their own; every word
 * carries the time at which it left. Names wait for the word that completes them and are counted apart.
 */
const { values: wanted } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const STREAMS = wanted.quick ? [1, 50] : [1, 50, 500];
/** Single streams are short of samples: they are run one after the other this often. */
const ROUNDS: Readonly<Record<number, number>> = { 1: wanted.quick ? 10 : 20, 50: wanted.quick ? 2 : 4, 500: 1 };
const TOKENS = 20;
const EVERY_MS = 25;

const { failures, hold } = createClaims();
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const cell = (value: number): string => value.toFixed(2).padStart(9);
const cells = ({ first, words }: Sample): string =>
  [quantile(first, 0.5), quantile(first, 0.99), quantile(words, 0.5), quantile(words, 0.99)].map(cell).join(' ');

const printMachine = (): void => print(`${machineLine()}, load ${loadavg()[0]?.toFixed(1)}`);

printMachine();
print('From a word leaving the model to its arrival, milliseconds; "added" is gateway less plain SDK.');
print(' streams  through      first p50 first p99  word p50  word p99 added p50 added p99 atom wait  CPU/stream');
{
  await using run = await open({ tokens: TOKENS, everyMs: EVERY_MS, streams: Math.max(...STREAMS) });
  const ours = async (streams: number, rounds: number): Promise<Sample> =>
    await measure({ streams, rounds }, (index) => throughGateway(run, index));
  const plain = async (streams: number, rounds: number): Promise<Sample> => await measure({ streams, rounds }, () => throughSdk(run));
  await ours(50, 2);
  await plain(50, 2);
  const before = await costsOf(run.gateway);
  for (const streams of STREAMS) {
    const rounds = ROUNDS[streams] ?? 1;
    const beside = await plain(streams, rounds);
    const idle = await costsOf(run.gateway);
    const sample = await ours(streams, rounds);
    const busy = await costsOf(run.gateway);
    const added = {
      p50: quantile(sample.first, 0.5) - quantile(beside.first, 0.5),
      p99: quantile(sample.first, 0.99) - quantile(beside.first, 0.99),
    };
    const verdict = [
      hold(`added time to first token p50 at ${streams}`, added.p50 <= 1),
      hold(`added time to first token p99 at ${streams}`, added.p99 <= 15),
      hold(`every stream ended with a fresh answer at ${streams}`, sample.starved === 0),
    ].join(' ');
    const cpu = (busy.cpuMs - idle.cpuMs) / (rounds * streams);
    const count = String(streams).padStart(8);
    print(`${count}  plain SDK   ${cells(beside)}`);
    print(
      `${count}  crm-overlay ${cells(sample)} ${cell(added.p50)} ${cell(added.p99)} ${cell(quantile(sample.atoms, 0.5))} ${cpu.toFixed(2).padStart(8)} ms   ${verdict}`,
    );
  }
  const grown = (await costsOf(run.gateway)).rssMb - before.rssMb;
  print(`memory grown by ${grown.toFixed(0)} MiB ${hold('memory grows by at most 128 MiB', grown <= 128)}`);
}
{
  // As fast as it can: what a core of the gateway carries, everything included from the request to the last message.
  const tokens = 600;
  const streams = 50;
  const rounds = wanted.quick ? 2 : 4;
  await using run = await open({ tokens, everyMs: 0, streams });
  await measure({ streams, rounds: 2 }, (index) => throughGateway(run, index));
  const before = await costsOf(run.gateway);
  await measure({ streams, rounds }, (index) => throughGateway(run, index));
  const after = await costsOf(run.gateway);
  const perSecond = (rounds * streams * tokens) / ((after.cpuMs - before.cpuMs) / 1_000);
  print(`${Math.round(perSecond)} tokens per second of CPU ${hold('25,000 tokens/s per core', perSecond >= 25_000)}`);
}
printMachine();
if (failures.length > 0) {
  print(`Not held: ${failures.join('; ')}.`);
  process.exitCode = 1;
}
