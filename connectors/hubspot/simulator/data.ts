/** One CRM object as HubSpot holds it; every property value is a string or null. */
export interface HubspotObject {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  /** ISO 8601 UTC with milliseconds. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
}

/** A tie between two objects, stated once; the simulator shows it from both sides. Types: `companies`, `contacts`, `deals`, `tickets`, `notes`, `calls`, `emails`, `meetings`, `tasks`. */
export interface HubspotAssociation {
  readonly from: { readonly type: string; readonly id: string };
  readonly to: { readonly type: string; readonly id: string };
  /** Whether it is the primary company of a contact, deal or ticket. */
  readonly primary?: boolean;
  /** The portal's own label for the tie, for example `Decision maker`. */
  readonly label?: string;
}

/** A HubSpot owner. */
export interface HubspotOwner {
  readonly id: string;
  readonly userId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
}

/** A stage of a pipeline; metadata values are strings, as HubSpot sends them. */
export interface HubspotStage {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A pipeline of deals or tickets. */
export interface HubspotPipeline {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly stages: readonly HubspotStage[];
}

/** A custom property of the portal, beside HubSpot's own ones. */
export interface HubspotCustomProperty {
  readonly objectType: string;
  readonly name: string;
  readonly label: string;
  readonly type: 'bool' | 'enumeration' | 'date' | 'datetime' | 'string' | 'number';
  /** Choices of an enumeration. @default any text is taken */
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  /** `checkbox` takes several choices at once. @default the usual form of its type */
  readonly fieldType?: 'checkbox' | 'select' | 'text' | 'textarea';
  /** Whether no two objects may hold one value. @default false */
  readonly hasUniqueValue?: boolean;
  /** @default false */
  readonly readOnly?: boolean;
}

/** An object the portal has defined itself. */
export interface HubspotCustomObject {
  /** `2-` and a number. */
  readonly typeId: string;
  /** Plural in lower case; `objects` and associations of the data name it so. */
  readonly name: string;
  readonly singular: string;
}

/** What the simulated portal holds. */
export interface HubspotData {
  readonly portalId: number;
  readonly owners: readonly HubspotOwner[];
  /** By plural name of the object type: `deals`, `tickets`, and custom objects that have some. */
  readonly pipelines: { readonly deals: readonly HubspotPipeline[]; readonly tickets: readonly HubspotPipeline[] } & Readonly<
    Record<string, readonly HubspotPipeline[]>
  >;
  readonly objects: Readonly<Record<string, readonly HubspotObject[]>>;
  readonly associations: readonly HubspotAssociation[];
  readonly customProperties: readonly HubspotCustomProperty[];
  /** @default none */
  readonly customObjects?: readonly HubspotCustomObject[];
}
