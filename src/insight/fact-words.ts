import type { MaskedFact } from './context.ts';

/** Whether a fact tells of a deal that is neither won nor lost. */
export function isOpenDeal({ topic, values }: MaskedFact): boolean {
  return topic === 'deal' && values['stage'] !== 'WON' && values['stage'] !== 'LOST';
}

/** Whether a fact tells of a critical ticket that is not closed. */
export function isOpenCriticalTicket({ topic, values }: MaskedFact): boolean {
  return topic === 'ticket' && values['priority'] === 'CRITICAL' && values['status'] !== 'CLOSED';
}

/** Whether a fact is the entity's own and may be acted on. */
export function isOwn({ concerns }: MaskedFact): boolean {
  return concerns === undefined;
}

/** Whether a fact is about, or from, somebody or something that must not be pursued. */
export function isLeftAlone({ pursue }: MaskedFact): boolean {
  return pursue === 'no';
}

/** The kind of signal a fact tells of. */
export function signalOf({ topic, values }: MaskedFact): string | undefined {
  return topic === 'signal' ? values['signal'] : undefined;
}

/** The field a conflict is about, as words: `expectedClose` → `expected close`. */
export function fieldWords(conflict: MaskedFact): string {
  return (conflict.values['field'] ?? 'value').replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** A fact's name in quotation marks, at most twelve words of it. */
export function named({ label }: MaskedFact): string {
  if (label === undefined) return '';
  const words = label.split(' ');
  return `“${words.length <= 12 ? label : `${words.slice(0, 12).join(' ')} …`}”`;
}

/** Who or what a fact says must be left alone: a person by name, a deal in quotation marks. */
export function whoIsLeftAlone(fact: MaskedFact): string {
  return fact.about.startsWith('con_') && fact.label !== undefined ? fact.label : named(fact);
}

/** What came from the customer and waits for words of ours: an e-mail, or what they spoke onto the machine. */
export function messageWords({ topic, values, label }: MaskedFact): string | undefined {
  if (topic !== 'event' || values['direction'] !== 'INBOUND') return undefined;
  if (values['event'] === 'EMAIL') return 'e-mail';
  return values['event'] === 'CALL' && VOICEMAIL.test(label ?? '') ? 'voicemail' : undefined;
}

const VOICEMAIL = /voice\s?-?mail|answering machine|mailbox|anrufbeantworter|r[ée]pondeur|message vocal|buz[óo]n de voz|segreteria/iu;

/** A text without the names of tickets in quotation marks: "Upgrade fails" is what a ticket is called, and urges nobody to sell. */
export function withoutTicketNames(text: string, facts: readonly MaskedFact[]): string {
  const names = facts.filter(({ topic }) => topic === 'ticket').flatMap((fact) => [fact.label, fact.labelInLine()]);
  return names.reduce<string>(
    (rest, name) => (name === undefined ? rest : rest.replaceAll(`“${name}”`, '“”').replaceAll(`"${name}"`, '""')),
    text,
  );
}
