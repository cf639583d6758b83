const CHANGED = { column: 'changed', kind: 'timestamp' };

/** How the SQL connector reads the tables of {@link legacyStatements}. */
export const LEGACY_MAPPING = {
  objects: {
    seller: { kind: 'owner', table: 'seller', key: 'id', changed: CHANGED, fields: { name: 'name', email: 'email' } },
    firm: {
      kind: 'account',
      table: 'firm',
      key: 'id',
      changed: CHANGED,
      fields: { name: 'name', website: 'website', ownerId: 'seller' },
      links: [{ object: 'seller', column: 'seller' }],
    },
    person: {
      kind: 'contact',
      table: 'person',
      key: 'id',
      changed: CHANGED,
      fields: { given: 'given', family: 'family', email: 'email' },
      links: [{ object: 'firm', column: 'firm' }],
    },
    sale: {
      kind: 'deal',
      table: 'sale',
      key: 'id',
      changed: CHANGED,
      fields: { name: 'name', stage: 'stage' },
      links: [{ object: 'firm', column: 'firm' }],
    },
    diary: {
      kind: 'activity',
      table: 'diary',
      key: 'id',
      changed: CHANGED,
      fields: { subject: 'subject', occurredAt: 'at', type: 'type' },
      links: [{ object: 'firm', column: 'firm' }],
    },
  },
} as const;

/** Firms with a seller, ten people, ten sales and twenty diary entries each. */
export function legacyStatements(count: number): readonly string[] {
  const firms = Array.from({ length: count }, (_, at) => at + 1);
  return [
    ...TABLES,
    `insert into seller values (1, 'Ada Owner', 'ada@crm.example', ${AT})`,
    ...firms.map((firm) => `insert into firm values (${firm}, 'Firm ${firm} Trading', 'https://firm${firm}.com', 1, ${AT})`),
    ...firms.flatMap((firm) => belonging(firm)),
  ];
}

const AT = `'2026-01-05 12:00:00'`;

const TABLES = [
  'create table seller (id integer primary key, name text, email text, changed text)',
  'create table firm (id integer primary key, name text, website text, seller integer, changed text)',
  'create table person (id integer primary key, given text, family text, email text, firm integer, changed text)',
  'create table sale (id integer primary key, name text, stage text, firm integer, changed text)',
  'create table diary (id integer primary key, subject text, at text, type text, firm integer, changed text)',
  ...['person', 'sale', 'diary'].map((table) => `create index ${table}_firm on ${table} (firm)`),
];

function belonging(firm: number): readonly string[] {
  return Array.from({ length: 20 }, (_, part) => firm * 20 + part).flatMap((number, part) => [
    `insert into diary values (${number}, 'Call ${number}', '2026-01-02 09:00:00', 'call', ${firm}, ${AT})`,
    ...(part < 10
      ? [
          `insert into person values (${number}, 'Grace${number}', 'Hopper${number}', 'grace${number}@firm${firm}.com', ${firm}, ${AT})`,
          `insert into sale values (${number}, 'Renewal ${number} of firm ${firm}', 'open', ${firm}, ${AT})`,
        ]
      : []),
  ]);
}
