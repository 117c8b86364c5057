-- Where somebody wants their reminders sent, and in which language; the last row counts, and one without an address ends it.
create table mail_address (
  id uuid primary key,
  person varchar not null references person (handle),
  address varchar(254),
  language varchar(2) not null check (language in ('JA', 'EN')),
  at timestamp(6) with time zone not null
);
create index mail_address_of on mail_address (person, at);

-- What became of mailing a reminder. Of two replicas that begin the same try, the second is refused.
create table reminder_mail (
  id uuid primary key,
  reminder uuid not null references reminder (id),
  attempt integer not null,
  outcome varchar(8) not null check (outcome in ('BEGUN', 'SENT', 'FAILED')),
  at timestamp(6) with time zone not null,
  unique (reminder, attempt, outcome)
);

-- What the owner of an accepted risk said of it in person; of several rows about the same finding the last one counts.
create table effectiveness_audit_risks (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  finding varchar not null,
  confirmed boolean not null,
  reason_ja varchar,
  reason_en varchar,
  "by" varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  primary key (effectiveness_audit_id, position)
);
