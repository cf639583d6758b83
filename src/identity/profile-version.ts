import { ADDRESS_VERSION } from './normalise/address.ts';
import { COMPANY_NAME_VERSION } from './normalise/company-name.ts';
import { COUNTRY_VERSION } from './normalise/country.ts';
import { DATE_VERSION } from './normalise/date.ts';
import { DOMAIN_VERSION } from './normalise/domain.ts';
import { EMAIL_VERSION } from './normalise/email.ts';
import { LIFECYCLE_VERSION } from './normalise/lifecycle.ts';
import { MONEY_VERSION } from './normalise/money.ts';
import { PERSON_NAME_VERSION } from './normalise/person-name.ts';
import { PHONE_VERSION } from './normalise/phone.ts';
import { STAGE_VERSION } from './normalise/stage.ts';
import { TICKET_PRIORITY_VERSION } from './normalise/ticket-priority.ts';
import { TICKET_STATUS_VERSION } from './normalise/ticket-status.ts';
import { TRUTH_VERSION } from './normalise/truth.ts';

/** Version of what a profile holds beside the normalised values, and of the keys and the form in which it is compared. */
const SHAPE_VERSION = 3;

/** Version of all rules that make profiles: it grows whenever one of them does, and stored profiles are then to be made again. */
export const PROFILE_VERSION = [
  SHAPE_VERSION,
  ADDRESS_VERSION,
  COMPANY_NAME_VERSION,
  COUNTRY_VERSION,
  DATE_VERSION,
  DOMAIN_VERSION,
  EMAIL_VERSION,
  LIFECYCLE_VERSION,
  MONEY_VERSION,
  PERSON_NAME_VERSION,
  PHONE_VERSION,
  STAGE_VERSION,
  TICKET_PRIORITY_VERSION,
  TICKET_STATUS_VERSION,
  TRUTH_VERSION,
].reduce((sum, version) => sum + version, 0);
