import type { FieldName, RecordKind } from '../../connectors/connector.ts';
import type { DateOrder } from './normalise/date.ts';
import type { DealStage } from './normalise/stage.ts';

/** What must be known of a source to read its values rightly and to weigh them against other sources'. */
export interface SourceSettings {
  /** Order of day, month and year in its numeric dates; without it `03/04/2026` stays unread. */
  readonly dateOrder?: DateOrder | undefined;
  /** ISO 3166-1 alpha-2 region of telephone numbers that name no country, where the record's own country cannot be told. */
  readonly region?: string | undefined;
  /** ISO 4217 code of amounts that name no currency. */
  readonly currency?: string | undefined;
  /** Decimal mark of its numbers; without it `1.234` stays unread. */
  readonly decimalMark?: '.' | ',' | undefined;
  /** Its own words for stages, before the shipped ones; matched without case. */
  readonly stages?: Readonly<Record<string, DealStage>> | undefined;
  /** Our fields for which this source is the verified one: its values win over newer ones of other sources. */
  readonly verified?: { readonly [Kind in RecordKind]?: readonly FieldName<Kind>[] | undefined };
}

/** Finds the settings of a source by its configured name. */
export type FindSourceSettings = (source: string) => SourceSettings;
