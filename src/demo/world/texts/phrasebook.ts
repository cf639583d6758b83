/** What is going on when something is written. */
export type Phase = 'intro' | 'proposal' | 'negotiation' | 'closing' | 'won' | 'lost' | 'care' | 'nurture' | 'support';

/** Sentences for one phase. Slots in braces are filled by the teller: `{first}`, `{product}`, `{weekday}` … */
export interface PhasePhrases {
  readonly subjects: readonly string[];
  /** Written by the customer. */
  readonly inbound: readonly string[];
  /** Written by us. */
  readonly outbound: readonly string[];
  /** What calls, meetings and notes record. */
  readonly spoken: readonly string[];
  readonly todos: readonly string[];
}

/** Everything the demo company's people and customers say in one language. */
export interface Phrasebook {
  readonly greetings: { readonly toCustomer: readonly string[]; readonly toUs: readonly string[] };
  readonly closings: readonly string[];
  /** How calls begin in the log, by who rang. */
  readonly reached: { readonly inbound: readonly string[]; readonly outbound: readonly string[] };
  /** Our calls that reached nobody. */
  readonly missed: readonly string[];
  readonly followUps: readonly string[];
  readonly phases: Readonly<Record<Phase, PhasePhrases>>;
  readonly months: string;
  readonly weekdays: string;
}
