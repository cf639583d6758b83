import type { RecordRef } from '../../connectors/connector.ts';
import type { Ballot, Win } from './ballot.ts';
import type { DealValues } from './golden-values.ts';
import type { Member } from './member.ts';
import { words } from './normalise/fold.ts';
import { isOpenStage } from './normalise/stage.ts';
import type { DealStage } from './normalise/stage.ts';
import type { Unified } from './normalise/unified.ts';
import { recordKey } from './record-key.ts';
import { chooseInstant, chooseTie, chooseShared, chooseText, chooseUnified, MONEY, nameOfRecord } from './survive-shared.ts';

/** The values of a deal. */
export function surviveDeal(members: readonly Member<'deal'>[], ballot: Ballot<'deal'>): DealValues {
  const name = ballot.choose({ field: 'name', from: ['name'], read: ({ profile }) => profile.name, text: (value) => value });
  const shared = chooseShared(members, ballot, name?.stated);
  const stage = chooseStage(ballot);
  return {
    name: name?.value ?? nameOfRecord(shared.primary),
    nameKey: words(name?.value ?? '').join(' '),
    stage: stage.value,
    // Of a stage that lost, no one wants to know when it changed.
    stageChangedAt: chooseInstant(ballot, 'stageChangedAt', ({ profile, pinnedField }) =>
      profile.stage.unified === stage.value.unified || pinnedField === 'stageChangedAt' ? profile.stageChangedAt : undefined,
    ),
    pipeline: chooseText(ballot, 'pipeline', ({ profile }) => profile.pipeline),
    amount: ballot.choose({ field: 'amount', from: ['amount'], read: ({ profile }) => profile.amount, ...MONEY })?.value,
    expectedClose: chooseText(ballot, 'expectedClose', ({ profile }) => profile.expectedClose),
    closedAt: isOpenStage(stage.value.unified) ? undefined : chooseInstant(ballot, 'closedAt', ({ profile }) => profile.closedAt),
    probability: ballot.choose({ field: 'probability', from: ['probability'], read: ({ profile }) => profile.probability, text: String })
      ?.value,
    nextStep: chooseText(ballot, 'nextStep', ({ profile }) => profile.nextStep),
    description: chooseText(ballot, 'description', ({ profile }) => profile.description),
    account: chooseTie(ballot, 'account'),
    contacts: contactsOf(members),
    owner: chooseTie(ballot, 'owner'),
    ...shared,
  };
}

// A stage we know goes before one we do not, however recent.
function chooseStage(ballot: Ballot<'deal'>): { readonly value: Unified<DealStage> } {
  const known = chooseUnified(ballot, 'stage', ({ profile }) => (profile.stage.unified === 'UNKNOWN' ? undefined : profile.stage));
  const any: Win<'deal', Unified<DealStage>> | undefined = known ?? chooseUnified(ballot, 'stage', ({ profile }) => profile.stage);
  return any ?? { value: { unified: 'UNKNOWN' } };
}

function contactsOf(members: readonly Member<'deal'>[]): DealValues['contacts'] {
  const contacts = new Map<string, { readonly ref: RecordRef; readonly role?: string | undefined }>();
  for (const { record } of members) {
    for (const { kind, object, id, role } of record.links) {
      const ref = { source: record.ref.source, object, id };
      if (kind === 'contact' && !contacts.has(recordKey(ref))) contacts.set(recordKey(ref), { ref, role });
    }
  }
  return [...contacts.values()].toSorted((a, b) => (recordKey(a.ref) < recordKey(b.ref) ? -1 : 1));
}
