const ID = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/u;

/** Whether text has the form of a Salesforce id (SF-41): what has not cannot be known, and whole batches are refused for it. */
export function isSalesforceId(text: string): boolean {
  return ID.test(text);
}
