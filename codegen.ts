import type { CodegenConfig } from '@graphql-codegen/cli';

const ENTITY = '../../graph/entity.ts';
const PAGE = '../../graph/page.ts';
const EVENT = '../../timeline/event.ts';
const INSIGHT = '../../insight/insight.ts';

/** Resolver types from the public schema. What a parent object is comes from the rooms' own types, so nothing is copied on the way out. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/gateway/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './request-context.ts#RequestContext',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
        // Absent is undefined inside and null at the edge; GraphQL makes one of the other.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null',
        // Durations are milliseconds once they are read.
        scalars: { CalendarDate: 'string', Decimal: 'string', Duration: 'number', Instant: 'string', JSON: 'unknown' },
        mappers: {
          Account: `${ENTITY}#AccountEntity`,
          Contact: `${ENTITY}#ContactEntity`,
          Deal: `${ENTITY}#DealEntity`,
          Ticket: `${ENTITY}#TicketEntity`,
          Owner: `${ENTITY}#OwnerEntity`,
          Money: `${ENTITY}#Money as MoneyValue`,
          Phone: `${ENTITY}#Phone as PhoneValue`,
          Address: `${ENTITY}#Address as AddressValue`,
          FieldProvenance: `${ENTITY}#FieldProvenance as FieldProvenanceValue`,
          SourceRecord: `${ENTITY}#Member`,
          IdentityChange: '../../identity/steward.ts#IdentityChange as IdentityChangeValue',
          StewardDecision: '../../identity/read-reviews.ts#ShownDecision',
          MatchReview: '../../identity/read-reviews.ts#ShownReview',
          MatchReviewSide: '../../identity/read-reviews.ts#ReviewedRecord',
          MatchReviewConnection: './resolvers/identity.ts#ReviewPage',
          Source: '../../records/read-sources.ts#SourceState',
          SyncProgress: '../../records/sync-source.ts#SyncProgress as SyncProgressValue',
          SourceRef: '../../../connectors/connector.ts#RecordRef',
          CustomField: '../../graph/record-field.ts#RecordField',
          SourceObjectDescription: '../../records/field-catalogue.ts#KnownObject',
          SourceField: '../../records/field-catalogue.ts#KnownField',
          FieldOption: '../../../connectors/connector.ts#ChoiceOption',
          SourceNotice: '../../records/field-notice.ts#FieldNotice',
          AccountConnection: `${PAGE}#Page<AccountEntity>`,
          ContactConnection: `${PAGE}#Page<ContactEntity>`,
          DealConnection: `${PAGE}#Page<DealEntity>`,
          TicketConnection: `${PAGE}#Page<TicketEntity>`,
          TimelineConnection: `${PAGE}#Page<TimelineEventValue>`,
          TimelineEvent: `${EVENT}#TimelineEvent as TimelineEventValue`,
          AttachedEvent: '../../timeline/watch-events.ts#AttachedEvent as AttachedEventValue',
          ParkedEvent: `${EVENT}#ParkedEvent as ParkedEventValue`,
          ParkedEventConnection: `${PAGE}#Page<ParkedEventValue>`,
          Signal: `${EVENT}#Signal as SignalValue`,
          SummaryStreamMessage: `${INSIGHT}#SummaryMessage`,
          NextStepStreamMessage: `${INSIGHT}#NextStepMessage`,
          InsightStart: `${INSIGHT}#StartMessage`,
          InsightDelta: `${INSIGHT}#DeltaMessage`,
          InsightRetract: `${INSIGHT}#RetractMessage`,
          Summary: `${INSIGHT}#Summary as SummaryValue`,
          NextStep: `${INSIGHT}#NextStep as NextStepValue`,
          Confidence: `${INSIGHT}#Confidence as ConfidenceValue`,
          Evidence: `${INSIGHT}#Evidence as EvidenceValue`,
          DeadLetter: '../../timeline/intake/dead-letters.ts#DeadLetter as DeadLetterValue',
          DeadLetterConnection: `${PAGE}#Page<DeadLetterValue>`,
          AiAction: '../../trust/audit.ts#AuditEntry',
          AiActionConnection: '../../trust/audit.ts#AuditPage',
        },
      },
    },
  },
};

export default config;
