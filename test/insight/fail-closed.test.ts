import { expect, test } from 'vitest';

import { askModel } from '../../src/insight/ask-model.ts';
import type { TokenBudget } from '../../src/insight/budget.ts';
import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { maskFacts } from '../../src/insight/mask-facts.ts';
import type { LanguageModel } from '../../src/insight/models/model.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import { knownPerson } from '../../src/privacy/known-value.ts';
import { createMasker } from '../../src/privacy/mask.ts';
import type { Vault } from '../../src/privacy/vault.ts';
import type { NewAuditEntry } from '../../src/trust/audit.ts';
import { createCompany, NOW, readersOf } from './company.ts';

const request = { viewer: 'viewer-1', trigger: 'read', model: 'test-model' };
const vault: Vault = {
  keep: async (met) => await Promise.resolve(met.map(() => ({}))),
  reveal: async () => await Promise.resolve([]),
  withheld: async () => await Promise.resolve(() => false),
  veil: async () => await Promise.resolve(() => undefined),
};

async function context(): Promise<InsightContext> {
  const subject = (await readSubjects(readersOf(createCompany()), ['acc_1'])).get('acc_1');
  if (subject === undefined) throw new TypeError('the company has an account');
  return toContext(subject, { now: NOW });
}

function recordAudit(): {
  readonly entries: NewAuditEntry[];
  readonly audit: { append: (entries: readonly NewAuditEntry[]) => Promise<string[]> };
} {
  const entries: NewAuditEntry[] = [];
  return {
    entries,
    audit: {
      append: async (more) => {
        entries.push(...more);
        return await Promise.resolve(more.map(() => 'aud_1'));
      },
    },
  };
}

test('when the vault cannot keep a value no call is made, with a code and an entry that says so', async () => {
  const { entries, audit } = recordAudit();
  const broken: Vault = { ...vault, keep: async () => await Promise.reject(new Error('disk full: Anna Müller')) };
  await expect(maskFacts({ vault: broken, audit }, await context(), request)).rejects.toMatchObject({ code: 'MASKING_FAILED' });
  expect(entries).toMatchObject([
    { kind: 'REFUSED', about: 'acc_1', model: 'test-model', verdicts: [{ check: 'vault', outcome: 'refused' }] },
  ]);
  expect(JSON.stringify(entries)).not.toContain('Müller');
});

test('when a rule of the mask fails no call is made, with a code and an entry that repeats nothing of the text', async () => {
  const { entries, audit } = recordAudit();
  const masker = createMasker([], {
    findUnknown: (text) => {
      throw new RangeError(`stumbled over ${text}`);
    },
  });
  const whole = await context();
  const facts = whole.facts.map((fact) => ({ ...fact, line: () => masker.mask('Anna Müller').text }));
  await expect(maskFacts({ vault, audit }, { ...whole, facts, masker }, request)).rejects.toMatchObject({
    code: 'MASKING_FAILED',
    message: 'A text could not be masked.',
  });
  expect(entries).toMatchObject([{ kind: 'REFUSED', verdicts: [{ check: 'mask', outcome: 'refused' }] }]);
  expect(JSON.stringify(entries)).not.toContain('Müller');
});

test('names that nobody told us are masked in what people wrote, and the words of the program around them are not', async () => {
  const note = { subject: 'Met Beatrix Holm about the offer', body: 'Beatrix Holm asks for an offer, write to bea@ostrel.example.' };
  const company = createCompany();
  const [event] = company.events;
  if (event === undefined) throw new TypeError('the company has an event');
  const subject = (await readSubjects(readersOf(createCompany({ events: [{ ...event, ...note }] })), ['acc_1'])).get('acc_1');
  if (subject === undefined) throw new TypeError('the company has an account');
  const lines = toContext(subject, { now: NOW }).facts.map((fact) => fact.line());
  const text = lines.join('\n');
  expect(text).not.toMatch(/Beatrix|Holm|ostrel/u);
  expect(text).toMatch(
    /event "Met (?<who>\[PERSON_\d+\]) about the offer" event=EMAIL direction=OUTBOUND on=2026-11-20 says: \k<who> asks/u,
  );
  expect(text).toContain('lifecycle=CUSTOMER industry=Machinery');
});

test.each([
  ['a known name', '{"messages":[{"role":"user","content":"Anna Kovacs called"}]}'],
  ['a number that checks', '{"messages":[{"role":"user","content":"4111 1111 1111 1111"}]}'],
])('a request that still shows %s is refused before its first byte leaves, and no tokens are set aside for it', async (_, body) => {
  const { entries, audit } = recordAudit();
  const [left, reserved]: [string[], number[]] = [[], []];
  const leaking: LanguageModel = {
    name: 'test-model',
    parameters: '',
    async *stream(_prompt, { beforeSend }) {
      await beforeSend(body);
      left.push(body);
      yield { kind: 'end', promptTokens: 1, answerTokens: 1 };
    },
  };
  const budget: TokenBudget = {
    reserve: async ({ tokens }) => {
      reserved.push(tokens);
      return await Promise.resolve({ settle: async () => await Promise.resolve() });
    },
  };
  const asked = askModel(
    { audit, budget, clock: { now: () => NOW } },
    {
      model: leaking,
      prompt: { messages: [], schema: {} },
      entry: { about: 'acc_1', trigger: 'read', viewer: 'viewer-1' },
      scan: { matcher: createMasker(knownPerson({ id: 'con_1', full: 'Anna Kovacs' })).matcher, ownTexts: [] },
      signal: new AbortController().signal,
      onText: () => undefined,
    },
  );
  await expect(asked).rejects.toMatchObject({ code: 'MASKING_FAILED' });
  expect([left, reserved]).toEqual([[], []]);
  expect(entries).toMatchObject([{ kind: 'REFUSED', verdicts: [{ check: 'leak-scan', outcome: 'refused' }] }]);
  expect(JSON.stringify(entries)).not.toMatch(/Kovacs|4111/u);
});
