-- An event that breaks no silence: a task still open, and what a machine sent or opened.
alter table timeline.event rename column is_plan to is_quiet;
alter table timeline.event_entity rename column is_plan to is_quiet;

-- In the order in which events were attached: one writer at a time attaches them, so whoever has read up to a number has missed none below it.
create sequence timeline.attachments;
alter table timeline.event_entity add column attachment bigint not null default nextval('timeline.attachments');
alter sequence timeline.attachments owned by timeline.event_entity.attachment;
create index event_entity_attachment on timeline.event_entity (entity_id, attachment);

create index event_open_invoice on timeline.event ((detail ->> 'dueAt')) where kind = 'INVOICE_ISSUED' and detail ->> 'isOpen' = 'true';

-- By which address who is found: a mailbox of a contact, or a domain of an account.
create table timeline.known_address (
  address text collate "C" not null,
  entity_id text collate "C" not null,
  -- The account itself, or the contact's.
  account_id text collate "C",
  -- The account's name as it is compared: tells accounts apart that share a domain.
  company text collate "C",
  primary key (address, entity_id)
);
create index known_address_entity on timeline.known_address (entity_id);

-- What is attributed by what it states, because no link says whom it concerns: an event, or a golden ticket.
create table timeline.attribution (
  subject text collate "C" primary key,
  -- The event, or the one with which the ticket began; null where nothing tells when that was.
  event_id text collate "C",
  occurred_at timestamptz,
  -- Whether it may concern several organisations, as a message does and an invoice does not.
  is_shared boolean not null,
  -- The name it states, as names are compared.
  company text collate "C",
  -- Why it is attached to nobody; null where it is attached.
  reason text
);
create index attribution_parked on timeline.attribution (occurred_at, event_id) where reason is not null;

create table timeline.stated_address (
  subject text collate "C" not null references timeline.attribution (subject) on delete cascade,
  mailbox text collate "C" not null,
  -- Null where the domain tells no organisation.
  domain text collate "C",
  is_ours boolean not null,
  primary key (subject, mailbox)
);
create index stated_address_mailbox on timeline.stated_address (mailbox);
create index stated_address_domain on timeline.stated_address (domain);

create table timeline.attributed (
  subject text collate "C" not null references timeline.attribution (subject) on delete cascade,
  entity_id text collate "C" not null,
  primary key (subject, entity_id)
);

-- Whom a ticket concerns that no record of it is tied to, as the timeline told.
create table graph.requester (
  ticket_id text collate "C" primary key,
  contact_id text collate "C",
  account_id text collate "C"
);
