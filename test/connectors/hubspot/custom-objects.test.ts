import { describe, expect, test } from 'vitest';

import { hubspotOptions } from '../../../connectors/hubspot/options.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import type { Harness } from './harness.ts';
import { object, portalData } from './portal-data.ts';

const signal = patience();
const MACHINES = '2-4242';

async function open(): Promise<Harness> {
  const data = {
    ...portalData({
      objects: {
        machines: [
          object('31', { machine_name: 'Press 7', price: '19000.10', hs_pipeline: '77', hs_pipeline_stage: '1' }),
          object('32', { machine_name: 'Saw', serial: 'S-1' }),
        ],
      },
      associations: [{ from: { type: 'machines', id: '31' }, to: { type: 'companies', id: '5001' } }],
      customProperties: [{ objectType: 'machines', name: 'serial', label: 'Serial', type: 'string' }],
    }),
    customObjects: [{ typeId: MACHINES, name: 'machines', singular: 'machine' }],
  };
  const stages = [{ id: '1', label: 'Offered', displayOrder: 0, metadata: {} }];
  const pipelines = { ...data.pipelines, machines: [{ id: '77', label: 'Machine sales', displayOrder: 0, stages }] };
  const machines = {
    object: MACHINES,
    label: 'Machine',
    kind: 'deal',
    fields: { name: 'machine_name', amount: ['price', 'list_price'], stage: 'hs_pipeline_stage', pipeline: 'hs_pipeline' },
    links: ['companies'],
    pipelines: 'own',
  };
  return await openPortal({ ...data, pipelines }, { more: { objects: [machines] } });
}

describe('an object that the portal has defined itself', () => {
  test('is read as what the configuration says, with its own properties in raw, its stages by label, and its ties', async () => {
    await using portal = await open();
    const [machine] = await portal.connector.read(MACHINES, ['31'], { signal });
    expect(machine).toMatchObject({
      ref: { object: MACHINES, id: '31' },
      kind: 'deal',
      fields: { name: 'Press 7', amount: '19000.10', stage: 'Offered', pipeline: 'Machine sales' },
      links: [{ kind: 'account', object: 'companies', id: '5001' }],
    });
    const described = (await portal.connector.describe({ signal })).find((one) => one.object === MACHINES);
    expect(described).toMatchObject({ label: 'Machine', kind: 'deal' });
    expect(described?.fields.find(({ name }) => name === 'serial')).toMatchObject({ custom: true, valueType: 'text' });
  });

  test('is fed, counted, read with its company and written like HubSpot’s own', async () => {
    await using portal = await open();
    const watermark = endOf(await follow(portal.connector, MACHINES));
    const [machine] = await portal.connector.read(MACHINES, ['32'], { signal });
    const changed = { object: MACHINES, id: '32', fields: { amount: '1.10' }, expectedVersion: machine?.version ?? '' };
    await portal.connector.write(changed, { signal });
    const later = recordsOf(await follow(portal.connector, MACHINES, watermark));
    expect(later.find(({ ref }) => ref.id === '32')).toMatchObject({ fields: { amount: '1.10' }, raw: { serial: 'S-1' } });
    const { entries } = await portal.connector.census(MACHINES, undefined, { signal });
    expect(entries.map(({ id }) => id)).toEqual(['31', '32']);
    const related = await portal.connector.related({ object: 'companies', ids: ['5001'], relations: ['deals'] }, { signal });
    expect(related.find(({ ref }) => ref.object === MACHINES)).toMatchObject({ ref: { id: '31' }, coverage: 'part' });
  });

  test.each(['OBJECT_NOT_FOUND', 'VALIDATION_ERROR'])(
    'is named where the portal has none (%s), and keeps no other object from being read',
    async (category) => {
      const none = { object: '2-999', label: 'None', kind: 'deal', fields: { name: 'x' }, pipelines: 'own' };
      await using portal = await openPortal(portalData(), { more: { objects: [none] } });
      const body = { status: 'error', category, message: 'Unable to infer object type from: 2-999' };
      const when = ({ url }: { readonly url: string }): boolean => category === 'VALIDATION_ERROR' && url.includes('2-999');
      portal.simulator.inject({ kind: 'answer', answer: { status: 400, body } }, { when });
      const gone = {
        code: 'SOURCE_REQUEST',
        message: expect.stringContaining('the portal has no object 2-999'),
        action: expect.stringContaining('2-999'),
      };
      await expect(portal.connector.changes('2-999', undefined, { signal })).rejects.toMatchObject(gone);
      await expect(portal.connector.read('2-999', ['1'], { signal })).rejects.toMatchObject(gone);
      await expect(portal.connector.census('2-999', undefined, { signal })).rejects.toMatchObject(gone);
      expect((await portal.connector.describe({ signal })).map(({ object: name }) => name)).toContain('companies');
      const { grants } = await portal.connector.check({ signal });
      expect(grants.map(({ what }) => what)).toContain('read companies');
      expect(grants.map(({ what }) => what)).not.toContain('read 2-999');
    },
  );

  test.each([
    ['a name in place of its type id', { object: 'machines' }],
    ['a field of another kind', { fields: { subject: 'machine_name' } }],
    ['a kind that no object has', { kind: 'owner' }],
  ])('with %s is refused before anything is called', (_name, wrong) => {
    const machine = { object: MACHINES, label: 'Machine', kind: 'deal', fields: { name: 'machine_name' }, ...wrong };
    expect(hubspotOptions.safeParse({ token: 'x', objects: [machine] }).success).toBe(false);
  });
});
