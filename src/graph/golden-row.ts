import type { GoldenValues } from '../identity/golden-values.ts';
import type { GoldenKind } from '../identity/golden.ts';
import type { Member } from '../identity/member.ts';
import type { Money } from '../identity/normalise/money.ts';
import type { Unified } from '../identity/normalise/unified.ts';
import type { Provenance } from '../identity/provenance.ts';
import { inferClosing } from './closing.ts';
import type { FieldProvenance } from './entity.ts';
import { toSearchColumn } from './search-column.ts';

/** A golden entity as identity resolved it, ready to be kept. */
export interface Resolved<Kind extends GoldenKind = GoldenKind> {
  readonly id: string;
  readonly values: GoldenValues[Kind];
  readonly provenance: readonly Provenance[];
  /** The records it was resolved from. */
  readonly members: readonly Member<Kind>[];
}

/** A row of a golden table by its column names; what is missing is null. Ties are not in it: they resolve on their own. */
export type GoldenColumns = Readonly<Record<string, unknown>> & { readonly id: string };

/** Makes the row of a golden entity, by kind. */
export const TO_ROW: { readonly [Kind in GoldenKind]: (resolved: Resolved<Kind>) => GoldenColumns } = {
  owner: ({ id, values, provenance }) => ({
    id,
    name: values.name,
    email: values.email,
    active: values.active,
    primary_record: values.primary,
    provenance: provenance.map(toFieldProvenance),
  }),
  account: (resolved) => {
    const { values } = resolved;
    return {
      ...commonColumns(resolved),
      name: values.name,
      name_key: values.nameKey,
      domains: values.domains,
      phone: values.phone,
      address: values.address,
      country: values.address?.country,
      industry: values.industry,
      employees: values.employees,
      annual_revenue: values.annualRevenue?.amount,
      annual_revenue_currency: values.annualRevenue?.currency,
      lifecycle: values.lifecycle?.unified,
      lifecycle_raw: values.lifecycle?.raw,
      description: values.description,
      search: toSearchColumn(resolved.members, [values.name, values.nameKey, ...values.domains, ...values.emails, values.phone?.e164]),
    };
  },
  contact: (resolved) => {
    const { values } = resolved;
    return {
      ...commonColumns(resolved),
      name: values.name,
      name_key: values.nameKey,
      given: values.given,
      family: values.family,
      emails: values.emails,
      phones: values.phones,
      title: values.title,
      address: values.address,
      lifecycle: values.lifecycle?.unified,
      lifecycle_raw: values.lifecycle?.raw,
      search: toSearchColumn(resolved.members, [values.name, values.nameKey, ...values.emails, ...values.phones.map(({ e164 }) => e164)]),
    };
  },
  deal: (resolved) => {
    const { values, members } = resolved;
    const provenance = resolved.provenance.map(toFieldProvenance);
    const inferred = inferClosing({ values, members, provenance });
    return {
      ...commonColumns(resolved),
      provenance: inferred === undefined ? provenance : [...provenance, inferred.provenance],
      name: values.name,
      name_key: values.nameKey,
      ...unifiedColumns('stage', values.stage),
      stage_changed_at: values.stageChangedAt,
      ...moneyColumns(values.amount),
      expected_close: values.expectedClose,
      closed_at: values.closedAt ?? inferred?.closedAt,
      search: toSearchColumn(members, [values.name, values.nameKey]),
    };
  },
  ticket: (resolved) => {
    const { values } = resolved;
    return {
      ...commonColumns(resolved),
      number: values.number,
      subject: values.subject,
      description: values.description,
      ...unifiedColumns('status', values.status),
      ...unifiedColumns('priority', values.priority),
      opened_at: values.openedAt,
      closed_at: values.closedAt,
      search: toSearchColumn(resolved.members, [values.subject, values.number]),
    };
  },
};

function commonColumns({ id, values, provenance, members }: Resolved<Exclude<GoldenKind, 'owner'>>): GoldenColumns {
  return {
    id,
    source_names: [...new Set(members.map(({ record }) => record.ref.source))].toSorted(),
    created_at: values.createdAt,
    changed_at: values.changedAt,
    primary_record: values.primary,
    provenance: provenance.map(toFieldProvenance),
  };
}

function toFieldProvenance({ ref, alternatives, ...stated }: Provenance): FieldProvenance {
  return { ...stated, source: ref, alternatives: alternatives.map((other) => ({ value: other.value, source: other.ref })) };
}

function unifiedColumns(column: string, value: Unified<string> | undefined): Readonly<Record<string, unknown>> {
  return { [column]: value?.unified, [`${column}_raw`]: value?.raw };
}

function moneyColumns(money: Money | undefined): Readonly<Record<string, unknown>> {
  return { amount: money?.amount, currency: money?.currency };
}
