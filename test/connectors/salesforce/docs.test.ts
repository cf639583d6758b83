import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { salesforceOptions } from '../../../connectors/salesforce/options.ts';
import { readFaultSetting } from '../../../connectors/salesforce/simulator/fault-settings.ts';
import { GARBAGE_SHAPES } from '../../../connectors/salesforce/simulator/garbage.ts';

const page = readFileSync(new URL('../../../docs/salesforce.md', import.meta.url), 'utf8');
const simulators = readFileSync(new URL('../../../docs/simulators.md', import.meta.url), 'utf8');
const OPTIONS = [
  'loginUrl',
  'instanceUrl',
  'apiVersion',
  'clientId',
  'clientSecret',
  'refreshToken',
  'username',
  'password',
  'privateKey',
  'audience',
  'accessToken',
  'currency',
  'objects',
  'deadlineMs',
];

const blocks = [...page.matchAll(/```json\n(.*?)```/gsu)].map(([, text = '']) => text.replaceAll(/\$\{\w+\}/gu, 'from-the-environment'));

test.each(blocks)('the settings in docs/salesforce.md are settings: %s', (text) => {
  const { type, ...options } = z.looseObject({ type: z.literal('salesforce') }).parse(JSON.parse(text));
  expect(type).toBe('salesforce');
  expect(salesforceOptions.safeParse(options).error).toBeUndefined();
});

test('docs/salesforce.md names every option, and no option is unknown', () => {
  expect(blocks.length).toBeGreaterThan(2);
  expect(OPTIONS.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const unknown = salesforceOptions.safeParse(Object.fromEntries(OPTIONS.map((name) => [name, 0]))).error?.issues ?? [];
  expect(unknown.filter(({ code }) => code === 'unrecognized_keys')).toEqual([]);
});

test('the faults of Salesforce in docs/simulators.md are faults, and every shape of garbage is named', () => {
  const faults = [...simulators.matchAll(/^\| `(?<fault>\{ "type".*?\})` \|/gmu)].map(({ groups }) => groups?.['fault'] ?? '');
  expect(faults.length).toBeGreaterThan(8);
  const complaints = faults.map((fault) => readFaultSetting({ fault: JSON.parse(fault) })).filter((setting) => 'complaint' in setting);
  expect(complaints).toEqual([]);
  expect(GARBAGE_SHAPES.filter((shape) => !simulators.includes(`\`${shape}\``))).toEqual([]);
});
