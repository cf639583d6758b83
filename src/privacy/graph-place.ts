import type { Address, GraphEntity, Phone } from '../graph/entity.ts';

/** Where the graph holds a value. */
export interface GraphPlace {
  /** Golden id. */
  readonly entity: string;
  /** `name`, `address`, `phone`, `emails.0`, `phones.0`, `domains.0`. */
  readonly field: string;
}

/** The value at a place as a reader sees it; undefined when it is gone. */
export function valueAt(entity: GraphEntity, field: GraphPlace['field']): string | undefined {
  return fieldsOf(entity)[field];
}

function fieldsOf(entity: GraphEntity): Readonly<Record<string, string | undefined>> {
  switch (entity.kind) {
    case 'owner':
      return { name: entity.name, ...numbered('emails', entity.email === undefined ? [] : [entity.email]) };
    case 'account':
      return {
        name: entity.name,
        phone: entity.phone === undefined ? undefined : written(entity.phone),
        address: addressLine(entity.address),
        ...numbered('domains', entity.domains),
      };
    case 'contact':
      return {
        name: entity.name,
        address: addressLine(entity.address),
        ...numbered('emails', entity.emails),
        ...numbered('phones', entity.phones.map(written)),
      };
    case 'deal':
      return { name: entity.name };
    case 'ticket':
      return {};
  }
}

function numbered(field: string, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, index) => [`${field}.${index}`, value]));
}

function written({ e164, raw }: Phone): string {
  return e164 ?? raw;
}

function addressLine(address: Address | undefined): string | undefined {
  const town = [address?.postcode, address?.city].filter((part) => part !== undefined).join(' ');
  const line = [address?.street, town].filter((part) => part !== undefined && part !== '').join(', ');
  return line === '' ? undefined : line;
}
