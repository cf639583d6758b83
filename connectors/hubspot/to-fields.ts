import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, RecordFields } from '../connector.ts';
import type { ObjectSettings } from './catalogue.ts';
import { toLabel } from './labels.ts';
import type { CrmObject } from './objects.ts';
import { toPlainText } from './to-plain-text.ts';
import type { ObjectWire, PipelineWire } from './wire.ts';

type Properties = ObjectWire['properties'];
type Fields = { [Name in FieldName]?: string | undefined };

/** Properties under our field names; stages, pipelines and choices by their labels, bodies as plain text. */
export function toFields(
  properties: Properties,
  object: CrmObject,
  { labels, pipelines }: Pick<ObjectSettings, 'labels' | 'pipelines'>,
): RecordFields {
  const named: Fields = {};
  for (const name of FIELD_NAMES[object.kind]) {
    const property = object.fields[name]?.find((candidate) => properties[candidate] != null && properties[candidate] !== '');
    const value = property === undefined ? null : properties[property];
    if (property === undefined || value == null) continue;
    named[name] = object.labelled?.includes(name) === true ? toLabel(labels, property, value) : value;
  }
  return withoutEmpty({ ...named, ...toComposed(properties, { object, named, pipelines }) });
}

interface Composition {
  readonly object: CrmObject;
  readonly named: Fields;
  readonly pipelines: readonly PipelineWire[];
}

/** Fields that HubSpot keeps in several properties or in its settings. */
function toComposed(properties: Properties, { object, named, pipelines }: Composition): Fields {
  const { composition = 'custom' } = object;
  switch (composition) {
    case 'custom':
      return toCustom(object, { named, stage: findStageOf(object, properties, pipelines) });
    case 'company':
      return { street: join([properties['address'], properties['address2']], ', ') };
    case 'contact':
      return { name: join([properties['firstname'], properties['lastname']], ' ') };
    case 'deal':
      return toDealState(named, findStageOf(object, properties, pipelines));
    case 'ticket':
      return toTicketState(named, findStageOf(object, properties, pipelines));
    case 'engagement':
      return { type: object.activityType, body: named.body === undefined ? undefined : toPlainText(named.body) };
  }
}

// Of a custom object we know only what the configuration says and what its pipelines call their stages.
function toCustom(
  { activityType, kind }: CrmObject,
  { named, stage }: { readonly named: Fields; readonly stage: Stage | undefined },
): Fields {
  if (kind === 'activity') return { type: activityType };
  if (kind === 'ticket') return toTicketState(named, stage);
  return stage === undefined ? {} : { stage: stage.label, pipeline: stage.pipelineLabel };
}

function join(parts: readonly (string | null | undefined)[], separator: string): string | undefined {
  const said = parts.filter((part) => part != null && part !== '');
  return said.length === 0 ? undefined : said.join(separator);
}

interface Stage {
  readonly label: string;
  readonly pipelineLabel: string;
  readonly metadata: Readonly<Record<string, string>>;
}

// HS-61: further pipelines number their stages alike, so a stage means nothing without its pipeline.
function findStageOf(object: CrmObject, properties: Properties, pipelines: readonly PipelineWire[]): Stage | undefined {
  const keptIn = object.pipeline;
  if (keptIn === undefined) return undefined;
  const pipeline = pipelines.find(({ id }) => id === properties[keptIn.pipeline]);
  const stage = pipeline?.stages.find(({ id }) => id === properties[keptIn.stage]);
  return pipeline === undefined || stage === undefined ? undefined : { ...stage, pipelineLabel: pipeline.label };
}

/** HubSpot's own definition: a closed stage of full probability is won. */
const WON_PROBABILITY = 1;

function toDealState(named: Fields, stage: Stage | undefined): Fields {
  // A stage the settings do not know keeps its id: the source's word, if not its label.
  if (stage === undefined) return {};
  const { isClosed, probability } = stage.metadata;
  const isWon = isClosed === 'true' && Number(probability) === WON_PROBABILITY;
  return {
    stage: stage.label,
    pipeline: stage.pipelineLabel,
    probability,
    isClosed,
    isWon: isClosed === undefined ? undefined : String(isWon),
    // One property holds the expected close until the deal is closed, and the actual one afterwards.
    closedAt: isClosed === 'true' ? named.expectedClose : undefined,
  };
}

function toTicketState(named: Fields, stage: Stage | undefined): Fields {
  if (stage === undefined) return {};
  const { ticketState, isClosed } = stage.metadata;
  const closed = ticketState === undefined ? isClosed : String(ticketState === 'CLOSED');
  return { status: stage.label, isClosed: closed, closedAt: named.closedAt };
}

function withoutEmpty(fields: Fields): RecordFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
