/** One entry of Salesforce's error array. */
export interface SalesforceErrorBody {
  readonly message: string;
  readonly errorCode: string;
  readonly fields?: readonly string[];
}

/** An answer that is not a success: its status and the error array that goes with it (SF-31). */
export class SalesforceFault extends Error {
  readonly status: number;
  readonly errorCode: string;
  readonly fields: readonly string[] | undefined;

  constructor(status: number, errorCode: string, details: { readonly message: string; readonly fields?: readonly string[] }) {
    super(details.message);
    this.name = 'SalesforceFault';
    this.status = status;
    this.errorCode = errorCode;
    this.fields = details.fields;
  }

  /** The body Salesforce sends: always an array. */
  toBody(): readonly SalesforceErrorBody[] {
    return [{ message: this.message, errorCode: this.errorCode, ...(this.fields === undefined ? {} : { fields: this.fields }) }];
  }
}

/** A 400 with one error. */
export function badRequest(errorCode: string, message: string, fields?: readonly string[]): SalesforceFault {
  return new SalesforceFault(400, errorCode, { message, ...(fields === undefined ? {} : { fields }) });
}

/** The 404 for an address nothing lives at. */
export function notFound(): SalesforceFault {
  return new SalesforceFault(404, 'NOT_FOUND', { message: 'The requested resource does not exist' });
}
