import type { Row } from './row.ts';
import { toSalesforceTime } from './value.ts';
import type { Value } from './value.ts';

// Salesforce's default stages: probability and whether the stage ends the deal.
const STAGES: Readonly<Record<string, readonly [probability: number, forecast: string]>> = {
  Prospecting: [10, 'Pipeline'],
  Qualification: [10, 'Pipeline'],
  'Needs Analysis': [20, 'Pipeline'],
  'Value Proposition': [50, 'Pipeline'],
  'Id. Decision Makers': [60, 'Pipeline'],
  'Perception Analysis': [70, 'Pipeline'],
  'Proposal/Price Quote': [75, 'Pipeline'],
  'Negotiation/Review': [90, 'Pipeline'],
  'Closed Won': [100, 'Closed'],
  'Closed Lost': [0, 'Omitted'],
};

type Values = Readonly<Record<string, Value>>;

/**
 * What Salesforce works out by itself when a row is written: names from their parts, flags and probability from the stage or status.
 *
 * @param written - the fields of this write; a probability someone states outranks the stage's.
 */
export function derivedFields(object: string, row: Row, written: ReadonlySet<string>): Values {
  switch (object) {
    case 'Contact':
    case 'Lead':
    case 'User':
      return { Name: joinName(row) };
    case 'Opportunity':
      return written.has('StageName') ? stageFields(row, written) : {};
    case 'Case':
      return { IsClosed: row['Status'] === 'Closed' };
    case 'Task':
      return { IsClosed: row['Status'] === 'Completed', IsHighPriority: row['Priority'] === 'High' };
    case 'Event':
      return eventTimes(row);
    default:
      return {};
  }
}

/** Values Salesforce sets on a new row when the writer does not. */
export const CREATE_DEFAULTS: Readonly<Record<string, Values>> = {
  Lead: { Status: 'Open - Not Contacted' },
  Case: { Status: 'New', Priority: 'Medium' },
  Task: { Status: 'Not Started', Priority: 'Normal', TaskSubtype: 'Task' },
  Event: { ShowAs: 'Busy', EventSubtype: 'Event' },
  User: { IsActive: true },
};

function joinName(row: Row): Value {
  const parts = [row['FirstName'], row['LastName']].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? (row['Name'] ?? null) : parts.join(' ');
}

function stageFields(row: Row, written: ReadonlySet<string>): Values {
  const stage = String(row['StageName']);
  const [usual, forecast] = STAGES[stage] ?? [row['Probability'] ?? 0, 'Pipeline'];
  return {
    Probability: written.has('Probability') ? (row['Probability'] ?? null) : usual,
    ForecastCategory: forecast,
    ForecastCategoryName: forecast,
    IsClosed: stage.startsWith('Closed'),
    IsWon: stage === 'Closed Won',
  };
}

function eventTimes(row: Row): Values {
  const start = row['StartDateTime'] ?? row['ActivityDateTime'] ?? null;
  if (typeof start !== 'string') return {};
  const minutes = row['DurationInMinutes'];
  const end = typeof minutes === 'number' ? toSalesforceTime(Date.parse(start) + minutes * 60_000) : null;
  return {
    StartDateTime: start,
    ActivityDateTime: start,
    ActivityDate: row['ActivityDate'] ?? start.slice(0, 10),
    EndDateTime: row['EndDateTime'] ?? end,
  };
}
