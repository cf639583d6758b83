import type { SalesforceData } from '../../connectors/salesforce/simulator/data.ts';
import { toSalesforceId } from '../../connectors/salesforce/simulator/ids.ts';
import { knownEntities } from './known-entities.ts';
import { toEventRow, toTaskRow } from './salesforce/activity-rows.ts';
import { toCaseRow, toOpportunityRow, toRoleRows } from './salesforce/business-rows.ts';
import { leadContext, toAccountRow, toContactRow, toLeadRow, toUserRow } from './salesforce/party-rows.ts';
import { salesforceActivityObject } from './source-ids.ts';
import { OUR_COMPANY } from './world/colleagues.ts';
import type { World } from './world/entities.ts';

/** What the demo company keeps in Salesforce: an org with several currencies, one custom field and its own words. */
export function toSalesforceData(world: World): SalesforceData {
  const known = knownEntities(world, 'salesforce');
  const context = leadContext(world);
  const contacts = known.people.filter(({ entity }) => entity.salesforceForm !== 'lead');
  const leads = known.people.filter(({ entity }) => entity.salesforceForm !== 'contact');
  const [tasks, events] = (['Task', 'Event'] as const).map((object) =>
    known.activities.filter(({ entity }) => salesforceActivityObject(entity) === object),
  );
  return {
    Organization: [{ Id: toSalesforceId('00D', 1), Name: OUR_COMPANY.name, OrganizationType: 'Enterprise Edition', IsSandbox: false }],
    User: known.owners.map(toUserRow),
    Account: known.companies.map((company) => toAccountRow(company, known)),
    Contact: contacts.map((person) => toContactRow(person, known)),
    Lead: leads.map((person) => toLeadRow(person, known, context)),
    Opportunity: known.deals.map((deal) => toOpportunityRow(deal, known)),
    OpportunityContactRole: known.deals.flatMap((deal) => toRoleRows(deal, known)),
    Case: known.tickets.map((ticket) => toCaseRow(ticket, known)),
    Task: (tasks ?? []).map((activity) => toTaskRow(activity, known)),
    Event: (events ?? []).map((activity) => toEventRow(activity, known)),
  };
}
