create table effectiveness_audit (
  id uuid primary key,
  reference varchar not null unique,
  incident varchar not null references incident (reference),
  flow varchar not null references response_flow (reference),
  zone varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  first_day date not null,
  last_day date not null,
  opened_instant timestamp(6) with time zone not null,
  opened_zone varchar not null,
  opened_offset varchar(6) not null,
  opened_precision varchar(8) not null,
  opened_spread_seconds integer,
  auditor varchar not null references person (handle),
  countermeasures varchar array not null,
  population_ja varchar,
  population_en varchar,
  check (population_ja is not null or population_en is not null)
);

create table effectiveness_audit_cases (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  special_case varchar not null references special_case (reference),
  conforming boolean not null,
  judgement_ja varchar,
  judgement_en varchar,
  check (judgement_ja is not null or judgement_en is not null),
  primary key (effectiveness_audit_id, position),
  unique (effectiveness_audit_id, special_case)
);

create table effectiveness_audit_quality (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  aspect varchar(32) not null check (aspect in ('REVIEW_PROCESS', 'APPROVAL_PROCESS', 'PROCEDURE_DOCUMENTS')),
  sampled varchar array not null,
  satisfactory boolean not null,
  note_ja varchar,
  note_en varchar,
  check (note_ja is not null or note_en is not null),
  primary key (effectiveness_audit_id, position)
);

create table effectiveness_audit_findings (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  id varchar not null,
  text_ja varchar,
  text_en varchar,
  check (text_ja is not null or text_en is not null),
  countermeasure varchar,
  accepted_by varchar,
  supersedes varchar,
  primary key (effectiveness_audit_id, position),
  unique (effectiveness_audit_id, id)
);

create table effectiveness_audit_conclusion (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  verdict varchar(32) not null check (verdict in ('EFFECTIVE', 'PARTLY_EFFECTIVE', 'INEFFECTIVE', 'INSUFFICIENT_DATA')),
  text_ja varchar,
  text_en varchar,
  check (text_ja is not null or text_en is not null),
  signer varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  primary key (effectiveness_audit_id, position)
);
