-- Since when somebody holds a role in a case, and what exactly was approved.
alter table special_case_assignments add column since_instant timestamp(6) with time zone;
alter table special_case_assignments add column since_zone varchar;
alter table special_case_assignments add column since_offset varchar(6);
alter table special_case_assignments add column since_precision varchar(8);
alter table special_case_assignments add column since_spread_seconds integer;
alter table special_case_approvals add column content varchar(64);

-- Carried out, and waiting for the second person or checked by one.
create table special_case_performed (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  "no" integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  performer varchar not null,
  as_expected boolean not null,
  note_ja varchar,
  note_en varchar,
  primary key (special_case_id, position)
);

create table special_case_overrides (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  id varchar not null,
  rule varchar not null,
  step varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar not null,
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  primary key (special_case_id, position),
  unique (special_case_id, id)
);

create table special_case_override_reviews (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  override_id varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar not null,
  justified boolean not null,
  note_ja varchar,
  note_en varchar,
  check (note_ja is not null or note_en is not null),
  primary key (special_case_id, position)
);

-- Whoever declares a case holds this row until the end of the transaction, so that no two cases take one number.
create table case_declaring_turn (
  k integer primary key check (k = 1)
);

insert into case_declaring_turn (k) values (1);

create table flow_version_distinct_roles (
  flow_version_id uuid not null references flow_version (id),
  position integer not null,
  one_role varchar(32) not null check (one_role in ('COORDINATOR', 'AUTHOR', 'REVIEWER', 'BUSINESS_OWNER', 'OPERATOR', 'CHECKER')),
  other_role varchar(32) not null check (other_role in ('COORDINATOR', 'AUTHOR', 'REVIEWER', 'BUSINESS_OWNER', 'OPERATOR', 'CHECKER')),
  primary key (flow_version_id, position)
);
