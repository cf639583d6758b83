import { describe, expect, test } from 'vitest';

import type { DealStage } from '../../src/identity/normalise/stage.ts';
import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { NEXT_STEP_KINDS } from '../../src/insight/insight.ts';
import type { NextStepKind } from '../../src/insight/insight.ts';
import { playbookFor, playbookVersion, toPlaybooks } from '../../src/insight/playbook.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import { enforcePolicy, ruleStep } from '../../src/insight/rule-step.ts';
import { cacheKeyOf } from '../../src/insight/stored-answer.ts';
import { account, contact, createCompany, criticalTicket, deal, NOW, readersOf } from './company.ts';
import type { Company } from './company.ts';

/** Hunters open and close; farmers look after what is there and never sell on their own. */
const playbooks = toPlaybooks({
  role: 'farmer',
  playbooks: {
    hunter: { QUALIFICATION: ['CALL', 'MEETING'], NEGOTIATION: ['CALL', 'MEETING', 'PROPOSAL'], otherwise: ['CALL', 'EMAIL', 'UPSELL'] },
    farmer: { NEGOTIATION: ['EMAIL'], otherwise: ['EMAIL', 'CLARIFY_DATA'] },
  },
});

async function contextOf(role: string | undefined, company: Partial<Company> = {}, id = 'acc_1'): Promise<InsightContext> {
  const subject = (await readSubjects(readersOf(createCompany({ events: [], ...company })), [id])).get(id);
  if (subject === undefined) throw new TypeError(`There is no ${id} in this company.`);
  return toContext(subject, { now: NOW, book: playbookFor(playbooks, role) });
}

const at = (unified: DealStage): Partial<Company> => ({ entities: [account, contact, { ...deal, stage: { unified } }] });

describe('a playbook decides which kinds of step a role is suggested', () => {
  const cases: readonly (readonly [string, DealStage, readonly NextStepKind[]])[] = [
    ['hunter', 'QUALIFICATION', ['CALL', 'MEETING']],
    ['hunter', 'NEGOTIATION', ['CALL', 'MEETING', 'PROPOSAL']],
    ['hunter', 'PROPOSAL', ['CALL', 'EMAIL', 'UPSELL']],
    ['farmer', 'NEGOTIATION', ['EMAIL']],
    ['farmer', 'QUALIFICATION', ['EMAIL', 'CLARIFY_DATA']],
    ['somebody-else', 'NEGOTIATION', NEXT_STEP_KINDS],
  ];
  test.each(cases)('a %s at %s: %j, and what policy asks for', async (role, stage, listed) => {
    const context = await contextOf(role, at(stage));
    const allowed = new Set<NextStepKind>([...listed, 'WAIT', 'DO_NOT_PURSUE', 'RESOLVE_TICKET']);
    for (const kind of NEXT_STEP_KINDS) {
      const step = enforcePolicy({ kind, text: 'This is worth doing [F1].' }, context);
      expect(allowed.has(step.kind), `${kind} became ${step.kind}`).toBe(true);
      if (allowed.has(kind)) expect(step.suppressed).toBeUndefined();
      else expect(step.suppressed).toEqual({ kind, why: `The playbook of ${role} has no ${kind} at ${stage}.` });
    }
    expect(allowed.has(ruleStep(context).kind)).toBe(true);
  });

  test('without a role of their own, callers have the configured one', async () => {
    expect((await contextOf(undefined, at('NEGOTIATION'))).play).toMatchObject({ role: 'farmer', stage: 'NEGOTIATION' });
  });

  test('an account stands where its deal stands that closes next', async () => {
    const later = { ...deal, id: 'dea_2', stage: { unified: 'PROPOSAL' as const }, expectedClose: '2027-06-01' };
    expect((await contextOf('hunter', { entities: [account, later, deal] })).play.stage).toBe('NEGOTIATION');
    expect((await contextOf('hunter', { entities: [account] })).play.stage).toBe('NO_DEAL');
  });

  test('never outranks policy: an open critical ticket is resolved by whoever asks', async () => {
    const company = { entities: [account, deal, criticalTicket] };
    for (const role of ['hunter', 'farmer']) {
      const step = enforcePolicy({ kind: 'UPSELL', text: 'Offer more [F1].' }, await contextOf(role, company));
      expect(step).toMatchObject({
        kind: 'RESOLVE_TICKET',
        suppressed: { kind: 'UPSELL', why: expect.stringContaining('critical ticket') },
      });
    }
  });
});

const keyOf = (role: string): string =>
  cacheKeyOf({
    scope: 'everyone',
    goldenId: 'acc_1',
    fingerprint: 'f',
    playbook: playbookVersion(playbookFor(playbooks, role).playbook),
    model: { name: 'm', parameters: '' },
  });

const version = (...kinds: readonly NextStepKind[]): string => playbookVersion({ PROPOSAL: kinds });

describe('the cache key', () => {
  test('differs between roles that may be suggested different steps', () => {
    expect(keyOf('hunter')).not.toBe(keyOf('farmer'));
  });

  test('is shared by roles without a playbook', () => {
    expect(keyOf('clerk')).toBe(keyOf('visitor'));
  });

  test('does not depend on the order in which kinds are written, and does on the kinds', () => {
    expect(version('CALL', 'EMAIL')).toBe(version('EMAIL', 'CALL'));
    expect(version('CALL')).not.toBe(version('EMAIL'));
    expect(playbookVersion({})).toBe('');
  });
});

describe('a playbook that cannot be meant is refused at the start', () => {
  test.each([
    ['a stage there is none of', { hunter: { HAGGLING: ['CALL'] } }, 'insight.playbooks.hunter.HAGGLING: is not a setting'],
    ['a kind there is none of', { hunter: { PROPOSAL: ['BRIBE'] } }, 'insight.playbooks.hunter.PROPOSAL.0: must be one of CALL, EMAIL'],
    ['a kind that is named twice', { hunter: { PROPOSAL: ['CALL', 'CALL'] } }, 'names a kind of step twice'],
    ['a role that is no word', { 'Big Boss': {} }, 'Big Boss'],
  ])('%s', (_name, written, fault) => {
    expect(() => toPlaybooks({ playbooks: written })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(fault) }),
    );
  });

  test('a default role without a playbook', () => {
    expect(() => toPlaybooks({ playbooks: { hunter: {} }, role: 'huntress' })).toThrow('insight.role: names no playbook');
  });
});
