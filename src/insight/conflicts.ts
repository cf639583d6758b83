import type { DealEntity } from '../graph/entity.ts';
import type { TimelineEvent } from '../timeline/event.ts';
import { known } from './fact.ts';
import type { UnnumberedFact } from './fact.ts';
import { isOpen } from './policy.ts';
import type { InsightfulEntity, Subject } from './subject.ts';

/** What contradicts itself around a subject: source against source, then what was written down against what the record says. */
export function conflictsOf(subject: Subject): readonly UnnumberedFact[] {
  return [...betweenSources(subject.entity), ...betweenRecordAndNotes(subject)];
}

/** Fields in which sources may not differ without somebody having to decide. */
const DECISIVE_FIELDS: ReadonlySet<string> = new Set(['stage', 'amount', 'expectedClose', 'lifecycle']);

function betweenSources({ id, provenance }: InsightfulEntity): readonly UnnumberedFact[] {
  return provenance.flatMap(({ field, value, source, alternatives }): readonly UnnumberedFact[] => {
    const others = alternatives.filter((each) => !isSameValue(each.value, value));
    if (!DECISIVE_FIELDS.has(field) || others.length === 0) return [];
    return [
      {
        topic: 'conflict',
        about: id,
        values: known({ field, [source.source]: value, ...Object.fromEntries(others.map((other) => [other.source.source, other.value])) }),
        source,
      },
    ];
  });
}

// "120000" and "120000.00 EUR" are one amount, unless both name a currency and differ in it.
function isSameValue(left: string, right: string | undefined): boolean {
  const [one, other] = [left, right ?? ''].map(
    (value) => /^(?<number>-?\d+(?:\.\d+)?)(?:\s(?<unit>[A-Z]{3}))?$/u.exec(value.trim())?.groups,
  );
  if (one === undefined || other === undefined) return left.trim().toLowerCase() === (right ?? '').trim().toLowerCase();
  const [unit, otherUnit] = [one['unit'], other['unit']];
  return Number(one['number']) === Number(other['number']) && (unit === otherUnit || unit === undefined || otherUnit === undefined);
}

/** What people write when a deal is over, or won, in the languages that notes are read in. */
const SAID_LOST =
  /\bclosed[- ]lost\b|\b(?:deal|opportunity|order|project|bid|tender|it|this one)(?:['’]s| is| was| has been)? (?:now |finally )?lost\b|\bwe(?: have|['’]ve)? lost (?:the (?:deal|bid|tender|order|project|opportunity)|it|out|this one|to)\b|\bwent with (?:a |another |the )?(?:competitor|competition|someone else)|\b(?:auftrag|deal|projekt|ausschreibung) (?:ist |wurde |haben wir |leider )*verloren\b|\b(?:haben|hat)\b[^.!?]{0,24}\babgesagt\b|\b(?:affaire|marché|contrat) perdue?\b|\b(?:negocio|venta|oportunidad) perdid[oa]\b/iu;
const SAID_WON =
  /\bclosed[- ]won\b|\b(?:deal|opportunity) (?:is |was |has been )?won\b|\b(?:they|customer|kunde) (?:have |has |hat )?(?:just )?(?:signed|unterschrieben)\b|\b(?:contract|vertrag|contrat) (?:is |was |ist |est )?(?:signed|unterschrieben|signé)\b|\baffaire gagnée\b|\bnegocio ganado\b/iu;
const UNSAID =
  /\b(?:not|no|never|nicht|kein\p{L}*|pas|jamais|si|if|when|wenn|falls|unless|once|almost|nearly|fast|could|might|würde|would|should|will|until|bis|before)\b[^.!?]{0,40}$|n['’]t\b[^.!?]{0,40}$/iu;

function betweenRecordAndNotes({ entity, deals, events, signals }: Subject): readonly UnnumberedFact[] {
  const open = (entity.kind === 'deal' ? [entity] : deals).filter(isOpen);
  const [deal] = open;
  // Where several deals are open nobody can tell which one a note speaks of.
  if (deal === undefined || open.length > 1) return [];
  const said = events.flatMap((event) => saidOf(event, deal)).at(0);
  const refusal = signals.find(({ kind }) => kind === 'DO_NOT_PURSUE');
  return [
    ...(said === undefined
      ? []
      : [noteConflict(deal, { says: said.says, text: said.text, on: said.event.occurredAt, source: said.event.source })]),
    ...(refusal === undefined
      ? []
      : [noteConflict(deal, { says: 'not to be pursued', text: refusal.evidence, on: refusal.since, source: refusal.source })]),
  ];
}

interface Said {
  readonly event: TimelineEvent;
  readonly says: 'lost' | 'won';
  readonly text: string;
}

const SPOKEN: ReadonlySet<string> = new Set(['NOTE', 'CALL', 'MEETING', 'EMAIL']);

// A note that is older than the stage has been overtaken by it.
function saidOf(event: TimelineEvent, deal: DealEntity): readonly Said[] {
  if (!SPOKEN.has(event.kind) || event.occurredAt < (deal.stageChangedAt ?? '')) return [];
  const text = `${event.subject ?? ''}. ${event.body ?? ''}`;
  const lost = sentenceOf(text, SAID_LOST);
  if (lost !== undefined) return [{ event, says: 'lost', text: lost }];
  const won = sentenceOf(text, SAID_WON);
  return won === undefined ? [] : [{ event, says: 'won', text: won }];
}

// The sentence in which something is said, unless it is said not to be so.
function sentenceOf(text: string, words: RegExp): string | undefined {
  const match = words.exec(text);
  if (match === null || UNSAID.test(text.slice(Math.max(0, match.index - 60), match.index))) return undefined;
  const begin = Math.max(0, ...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, match.index) + 1));
  const end = /[.!?\n]/u.exec(text.slice(match.index))?.index ?? text.length;
  return text.slice(begin, match.index + end).trim();
}

function noteConflict(
  deal: DealEntity,
  {
    says,
    text,
    on,
    source,
  }: { readonly says: string; readonly text: string; readonly on: string; readonly source: UnnumberedFact['source'] },
): UnnumberedFact {
  return {
    topic: 'conflict',
    about: deal.id,
    values: known({ field: 'stage', record: deal.stage.unified, note: says, on: on.slice(0, 10) }),
    text,
    ...(source === undefined ? {} : { source }),
  };
}
