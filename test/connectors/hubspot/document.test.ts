import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { hubspotOptions } from '../../../connectors/hubspot/options.ts';
import { controlFault } from '../../../connectors/hubspot/simulator/control-fault.ts';
import { GARBAGE_SHAPES } from '../../../connectors/hubspot/simulator/garbage.ts';

const text = readFileSync(new URL('../../../docs/hubspot.md', import.meta.url), 'utf8');
const simulators = readFileSync(new URL('../../../docs/simulators.md', import.meta.url), 'utf8');

/** A commented JSON example, without its comments. */
function fromExample(json: string): unknown {
  return JSON.parse(json.replaceAll(/\/\/.*$/gmu, '')) as unknown;
}

describe('docs/hubspot.md', () => {
  test('shows custom objects that the options take', () => {
    const example = /```jsonc\n(?<json>"objects"[\s\S]*?)```/u.exec(text)?.groups?.['json'] ?? '';
    const parsed = hubspotOptions.safeParse(fromExample(`{ "token": "x", ${example}}`));
    expect(parsed.error).toBeUndefined();
    expect(parsed.data?.objects).toHaveLength(1);
  });

  test('leads to a page that names every fault of the simulator and every shape', () => {
    expect(text).toContain('](simulators.md)');
    const kinds = controlFault.options.map(({ shape }) => shape.kind.value);
    expect([...kinds, ...GARBAGE_SHAPES].filter((word) => !simulators.includes(`\`${word}\``))).toEqual([]);
  });

  test('lists every option', () => {
    const options = Object.keys(hubspotOptions.parse({ token: 'x' })).concat(
      'clientId',
      'clientSecret',
      'refreshToken',
      'callsPerWindow',
      'windowMs',
    );
    expect(options.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
