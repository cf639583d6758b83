import type { Dice } from './dice.ts';
import type { ActivityFacts } from './entities.ts';
import { phrasebookOf } from './phrasebooks.ts';
import { fillSlots, slotsFor, type Scene } from './slots.ts';
import type { Phase, Phrasebook } from './texts/phrasebook.ts';

/** The words of an activity. */
export interface Told {
  readonly subject: string;
  readonly body: string;
}

/** What is to be told. */
export interface Occasion {
  readonly phase: Phase;
  readonly type: ActivityFacts['type'];
  readonly direction?: ActivityFacts['direction'];
}

/** Puts activities into words; one teller serves one company and does not repeat a sentence while it has others. */
export function createTeller(dice: Dice): (occasion: Occasion, scene: Scene) => Told {
  const used = new Set<string>();
  const fresh = (sentences: readonly string[]): string => {
    const unused = sentences.filter((sentence) => !used.has(sentence));
    const picked = dice.pick(unused.length > 0 ? unused : sentences);
    used.add(picked);
    return picked;
  };
  return (occasion, scene) => {
    const slots = slotsFor(scene);
    const book = phrasebookOf(scene.made);
    const { subject, body } = draft({ occasion, book, dice, fresh });
    return { subject: fillSlots(subject, slots), body: fillSlots(body, slots) };
  };
}

interface Desk {
  readonly occasion: Occasion;
  readonly book: Phrasebook;
  readonly dice: Dice;
  readonly fresh: (sentences: readonly string[]) => string;
}

function draft(desk: Desk): Told {
  const { occasion, book, dice, fresh } = desk;
  const phrases = book.phases[occasion.phase];
  const followUp = (chance: number): string => (dice.chance(chance) ? ` ${dice.pick(book.followUps)}` : '');
  switch (occasion.type) {
    case 'email':
      return draftEmail(desk);
    case 'call': {
      const title = fresh(phrases.subjects);
      const direction = occasion.direction ?? 'outbound';
      if (direction === 'outbound' && dice.chance(0.22)) return { subject: title, body: dice.pick(book.missed) };
      return { subject: title, body: `${dice.pick(book.reached[direction])} ${fresh(phrases.spoken)}${followUp(0.4)}` };
    }
    case 'meeting':
      return {
        subject: fresh(phrases.subjects),
        body: `${[...new Set([fresh(phrases.spoken), fresh(phrases.spoken)])].join(' ')}${followUp(0.7)}`,
      };
    case 'note':
      return { subject: '', body: `${fresh(phrases.spoken)}${followUp(0.35)}` };
    case 'task':
      return { subject: fresh(phrases.todos), body: dice.chance(0.4) ? fresh(phrases.spoken) : '' };
  }
}

/** Phases in which two thoughts fit into one e-mail without contradicting each other. */
const CHATTY: ReadonlySet<Phase> = new Set(['intro', 'proposal', 'care']);

function draftEmail({ occasion, book, dice, fresh }: Desk): Told {
  const phrases = book.phases[occasion.phase];
  const inbound = occasion.direction === 'inbound';
  const bank = inbound ? phrases.inbound : phrases.outbound;
  const thoughts = CHATTY.has(occasion.phase) && dice.chance(0.25) ? [fresh(bank), fresh(bank)] : [fresh(bank)];
  const [first, second] = [...new Set(thoughts)].map(readThought);
  const greeting = dice.pick(inbound ? book.greetings.toUs : book.greetings.toCustomer);
  const paragraphs = [greeting, first?.text ?? ''];
  if (second !== undefined) paragraphs.push(second.text.replace(/^./u, (letter) => letter.toUpperCase()));
  paragraphs.push(`${dice.pick(book.closings)}\n${sign(inbound ? 'inbound' : 'outbound', dice)}`);
  return { subject: first?.subject ?? fresh(phrases.subjects), body: paragraphs.join('\n\n') };
}

function sign(direction: 'inbound' | 'outbound', dice: Dice): string {
  if (direction === 'outbound') return '{owner}\n{ownerTitle}, {ours}';
  return dice.chance(0.55) ? '{full}\n{title}, {company}\n{phone}\n{email}' : '{full}';
}

/** A sentence of the phrasebook may bring its own subject: `Replacement batteries => The batteries left today.` */
function readThought(sentence: string): { readonly subject: string | undefined; readonly text: string } {
  const [subject, text] = sentence.split(' => ');
  return text === undefined ? { subject: undefined, text: sentence } : { subject, text };
}
