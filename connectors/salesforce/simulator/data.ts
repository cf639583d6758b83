/** A row under Salesforce's own field names. `Id` has 18 characters; datetimes look like `2022-03-17T16:21:26.000+0000`. */
export type SalesforceRow = Readonly<Record<string, string | number | boolean | null>> & { readonly Id: string };

/**
 * What the simulated org holds, by object: `Account`, `Contact`, `Lead`, `Opportunity`, `OpportunityContactRole`, `Case`, `Task`, `Event`,
 * `User` and `Organization`, which is one row and made up where it is left out; names that end in `__c` are custom objects.
 */
export type SalesforceData = Readonly<Record<string, readonly SalesforceRow[]>>;
