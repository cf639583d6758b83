/** What a note is called: the gravest thing it tells, or nothing. */
export const MODEL_LABELS = ['DO_NOT_PURSUE', 'CHURN_RISK', 'COMPETITOR', 'UPSELL', 'NEUTRAL'] as const;

/** One of the labels. */
export type SignalLabel = (typeof MODEL_LABELS)[number];
