-- What an auditor records between opening an audit and signing it. Each row is told once; of several about the same
-- thing the last one counts.
alter table effectiveness_audit_quality add column out_of integer;
alter table effectiveness_audit_quality add column chosen_ja varchar;
alter table effectiveness_audit_quality add column chosen_en varchar;

-- The sentence on completeness, which comes with the signature where it was not told when the audit began.
create table effectiveness_audit_completeness (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  text_ja varchar,
  text_en varchar,
  check (text_ja is not null or text_en is not null),
  primary key (effectiveness_audit_id, position)
);

create table effectiveness_audit_reconciliation (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  question varchar(32) not null check (question in
    ('MISSING_NUMBER', 'OTHER_FLOW', 'EXECUTED_IN_PERIOD', 'MENTIONED', 'WORK_OUTSIDE')),
  subject varchar,
  answer_ja varchar,
  answer_en varchar,
  check (answer_ja is not null or answer_en is not null),
  "by" varchar,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  primary key (effectiveness_audit_id, position)
);

create table effectiveness_audit_checks (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  countermeasure varchar not null,
  met boolean not null,
  note_ja varchar,
  note_en varchar,
  check (note_ja is not null or note_en is not null),
  primary key (effectiveness_audit_id, position)
);

-- Everything a signed conclusion stands on, in canonical form.
create table audit_snapshot (
  id uuid primary key,
  reference varchar not null unique,
  canonical bytea not null,
  sha256 varchar(64) not null,
  taken_at timestamp(6) with time zone not null
);

-- For which flow audits are opened each quarter; the last row of a flow counts.
create table quarterly_schedule (
  id uuid primary key,
  flow varchar not null references response_flow (reference),
  incident varchar not null references incident (reference),
  zone varchar not null,
  first_month integer not null check (first_month between 1 and 12),
  since date not null,
  auditor varchar not null,
  active boolean not null,
  set_at timestamp(6) with time zone not null
);

-- That the audit of a quarter was opened. Of two replicas that open it at once, the second is refused.
create table scheduled_quarter (
  id uuid primary key,
  flow varchar not null references response_flow (reference),
  first_day date not null,
  last_day date not null,
  audit varchar not null,
  opened_at timestamp(6) with time zone not null,
  unique (flow, first_day)
);

create index special_case_by_time on special_case (flow, declared_instant);
