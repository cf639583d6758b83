import { readFile } from 'node:fs/promises';

import { GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';

import { createSchema } from '../../src/gateway/graphql/schema.ts';
import { GRAPH_FIELDS } from './losses/graph-fields.ts';
import { lossReport } from './losses/loss-report.ts';

test('docs/losses.md tells what the mappers do now; npm run losses writes it', async () => {
  const page = await readFile(new URL('../../docs/losses.md', import.meta.url), 'utf8');
  expect(page).toBe(await lossReport());
});

test('every field of the graph that the page names exists', () => {
  const schema = createSchema();
  const named = Object.values(GRAPH_FIELDS).flatMap((fields) => Object.values(fields).flatMap((goes) => goes?.[0] ?? []));
  expect(named.length).toBeGreaterThan(50);
  const unknown = named.filter((place) => {
    const [type = '', field = ''] = place.split('.');
    const found = schema.getType(type);
    return !(found instanceof GraphQLObjectType && field in found.getFields());
  });
  expect(unknown).toEqual([]);
});
