/** A value as the legacy system stores it; what it does not know is empty text or 0, hardly ever null. */
export type Cell = string | number | null;

/** A row by column. */
export type LegacyRow = Readonly<Record<string, Cell>>;

/** A table of the legacy system. */
export interface LegacyTable {
  readonly name: LegacyTableName;
  /** Column and type, in types that SQLite, PostgreSQL and MySQL all know. */
  readonly columns: Readonly<Record<string, string>>;
  readonly key: readonly string[];
}

const NUMBER = 'integer';
const FLAG = 'char(1)';
const DATE_TEXT = 'varchar(10)';
const STAMP = 'bigint';
const text = (length: number): string => `varchar(${length})`;

/** Columns that every master table has: who looks after the row, when it was made and last touched, whether it is gone. */
const house = (prefix: string): Readonly<Record<string, string>> => ({
  [`${prefix}VB`]: NUMBER,
  [`${prefix}ANLDAT`]: DATE_TEXT,
  [`${prefix}STMP`]: STAMP,
  [`${prefix}LOEKZ`]: FLAG,
});

/**
 * The tables of an order system from the nineties: short upper-case names, a prefix in every column, codes for words, text for dates,
 * and a stamp in seconds that the interface to the warehouse was given later.
 */
export const LEGACY_TABLES = {
  /** Clerks (Vertreter). */
  VERTR: { columns: { VBNR: NUMBER, VBNAME: text(60), VBMAIL: text(80), VBAKT: FLAG, VBSTMP: STAMP, VBLOEKZ: FLAG }, key: ['VBNR'] },
  /** Trades (Branchen). */
  BRANCHE: { columns: { BRNR: NUMBER, BRTEXT: text(40) }, key: ['BRNR'] },
  /** Customers (Kundenstamm); a long name runs over into the second name column. */
  KDSTAMM: {
    columns: {
      KDNR: NUMBER,
      KDNAM1: text(60),
      KDNAM2: text(60),
      KDSTR: text(80),
      KDPLZ: text(12),
      KDORT: text(60),
      KDREG: text(60),
      KDLAND: text(40),
      KDTEL: text(40),
      KDMAIL: text(80),
      KDWWW: text(120),
      KDBRNR: NUMBER,
      KDMITA: NUMBER,
      KDUMS: 'decimal(15,2)',
      KDWAE: 'char(3)',
      KDSTAT: NUMBER,
      KDRAB: text(8),
      KDBEM: text(400),
      ...house('KD'),
    },
    key: ['KDNR'],
  },
  /** People (Ansprechpartner). */
  ANSPR: {
    columns: {
      APNR: NUMBER,
      APANR: text(20),
      APVNAM: text(60),
      APNNAM: text(60),
      APTEL: text(40),
      APMOB: text(40),
      APPOS: text(60),
      APABT: text(60),
      APSTR: text(80),
      APPLZ: text(12),
      APORT: text(60),
      APREG: text(60),
      APLAND: text(40),
      APGEB: DATE_TEXT,
      APSTAT: NUMBER,
      APBEM: text(400),
      ...house('AP'),
    },
    key: ['APNR'],
  },
  /** Who works where. */
  KDANSPR: { columns: { KDNR: NUMBER, APNR: NUMBER, KAROLLE: text(20) }, key: ['KDNR', 'APNR'] },
  /** Ways to reach someone: `M` is e-mail, `F` is fax. */
  KOMM: { columns: { KONR: NUMBER, KOART: FLAG, KOADR: text(120) }, key: ['KONR'] },
  /** Whose they are, the first one first. */
  ANSPRKOM: { columns: { APNR: NUMBER, KONR: NUMBER, AKRANG: NUMBER }, key: ['APNR', 'KONR'] },
  /** Deals (Aufträge, the lost ones too); amounts are text with a decimal comma. */
  AUFTR: {
    columns: {
      AUNR: NUMBER,
      AUKDNR: NUMBER,
      AUBEZ: text(120),
      AUART: FLAG,
      AUSTUF: NUMBER,
      AUSTUFDAT: DATE_TEXT,
      AUWERT: text(20),
      AUWAE: 'char(3)',
      AUTERM: DATE_TEXT,
      AUENDE: DATE_TEXT,
      AUNAECH: text(200),
      AUTEXT: text(400),
      ...house('AU'),
    },
    key: ['AUNR'],
  },
  /** Who has a say in a deal; `ARPOS` 1 is the main one. */
  AUANSPR: { columns: { AUNR: NUMBER, APNR: NUMBER, ARPOS: NUMBER, ARROLLE: FLAG }, key: ['AUNR', 'APNR'] },
  /** Tickets (Störungen); another programmer wrote dates with slashes. */
  STOER: {
    columns: {
      STNR: NUMBER,
      STKDNR: NUMBER,
      STAPNR: NUMBER,
      STBETR: text(120),
      STTEXT: text(2000),
      STSTAT: NUMBER,
      STPRIO: NUMBER,
      STERFDAT: DATE_TEXT,
      STERFZEIT: 'varchar(8)',
      STERLDAT: DATE_TEXT,
      ...house('ST'),
    },
    key: ['STNR'],
  },
  /** Activities; the parent is a customer, a deal or a ticket, as `PARENT_TYPE` says. */
  AKTIV: {
    columns: {
      AKNR: NUMBER,
      PARENT_TYPE: FLAG,
      PARENT_ID: NUMBER,
      AKKDNR: NUMBER,
      AKART: NUMBER,
      AKRICHT: FLAG,
      AKSTAT: NUMBER,
      AKDAT: DATE_TEXT,
      AKZEIT: 'varchar(8)',
      AKBETR: text(200),
      AKTEXT: text(4000),
      AKVON: text(120),
      AKAN: text(120),
      ...house('AK'),
    },
    key: ['AKNR'],
  },
  /** Who took part in an activity. */
  AKANSPR: { columns: { AKNR: NUMBER, APNR: NUMBER }, key: ['AKNR', 'APNR'] },
} as const satisfies Readonly<Record<string, Omit<LegacyTable, 'name'>>>;

/** A table's name. */
export type LegacyTableName = keyof typeof LEGACY_TABLES;

/** The tables in the order in which they are made. */
export const legacyTables: readonly LegacyTable[] = tableNames().map((name) => ({ name, ...LEGACY_TABLES[name] }));

function tableNames(): readonly LegacyTableName[] {
  return Object.keys(LEGACY_TABLES).filter((name): name is LegacyTableName => name in LEGACY_TABLES);
}

/** The statement that makes a table; unquoted, so PostgreSQL would fold the names to lower case. */
export function toCreateTable({ name, columns, key }: LegacyTable): string {
  const lines = Object.entries(columns).map(([column, type]) => `${column} ${type}${key.includes(column) ? ' not null' : ''}`);
  return `create table ${name} (${[...lines, `primary key (${key.join(', ')})`].join(', ')})`;
}

/** The statement that adds one row, with a place for each column in order. */
export function toInsert({ name, columns }: LegacyTable): string {
  const names = Object.keys(columns);
  return `insert into ${name} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`;
}
