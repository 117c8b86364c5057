create table incident (
  id uuid primary key,
  reference varchar not null unique,
  zone varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  severity varchar(32) not null check (severity in ('SEV1', 'SEV2', 'SEV3', 'SEV4')),
  declared_instant timestamp(6) with time zone not null,
  declared_zone varchar not null,
  declared_offset varchar(6) not null,
  declared_precision varchar(8) not null,
  declared_spread_seconds integer,
  summary_ja varchar,
  summary_en varchar
);

create table incident_windows (
  incident_id uuid not null references incident (id),
  position integer not null,
  id varchar not null,
  extent varchar(32) not null check (extent in ('FULL', 'PARTIAL', 'DECLARED', 'RESIDUAL')),
  from_instant timestamp(6) with time zone not null,
  from_zone varchar not null,
  from_offset varchar(6) not null,
  from_precision varchar(8) not null,
  from_spread_seconds integer,
  to_instant timestamp(6) with time zone,
  to_zone varchar,
  to_offset varchar(6),
  to_precision varchar(8),
  to_spread_seconds integer,
  scope_ja varchar,
  scope_en varchar,
  check (scope_ja is not null or scope_en is not null),
  supersedes varchar,
  primary key (incident_id, position),
  unique (incident_id, id)
);

create table incident_figures (
  incident_id uuid not null references incident (id),
  position integer not null,
  id varchar not null,
  label_ja varchar,
  label_en varchar,
  check (label_ja is not null or label_en is not null),
  bound varchar(32) not null check (bound in ('EXACTLY', 'ABOUT', 'OVER', 'AT_LEAST', 'AT_MOST')),
  amount numeric(38,10) not null,
  unit_ja varchar,
  unit_en varchar,
  check (unit_ja is not null or unit_en is not null),
  method_ja varchar,
  method_en varchar,
  as_of_instant timestamp(6) with time zone,
  as_of_zone varchar,
  as_of_offset varchar(6),
  as_of_precision varchar(8),
  as_of_spread_seconds integer,
  supersedes varchar,
  reason_ja varchar,
  reason_en varchar,
  primary key (incident_id, position),
  unique (incident_id, id)
);

create table incident_milestones (
  incident_id uuid not null references incident (id),
  position integer not null,
  kind varchar(32) not null check (kind in ('IMPACT_BEGAN', 'DETECTED', 'CAUSE_IDENTIFIED', 'MITIGATED', 'RECOVERED', 'FIRST_NOTICE')),
  entry varchar not null,
  primary key (incident_id, position)
);

create table incident_ruled_out (
  incident_id uuid not null references incident (id),
  position integer not null,
  id varchar not null,
  statement_ja varchar,
  statement_en varchar,
  check (statement_ja is not null or statement_en is not null),
  basis_ja varchar,
  basis_en varchar,
  at_instant timestamp(6) with time zone,
  at_zone varchar,
  at_offset varchar(6),
  at_precision varchar(8),
  at_spread_seconds integer,
  primary key (incident_id, position),
  unique (incident_id, id)
);

create table incident_causes (
  incident_id uuid not null references incident (id),
  position integer not null,
  id varchar not null,
  parent varchar,
  weight varchar(32) not null check (weight in ('ROOT', 'CONTRIBUTING')),
  effect varchar(32) not null check (effect in ('OCCURRENCE', 'ESCAPE')),
  standing varchar(32) check (standing in ('CONFIRMED', 'SUSPECTED', 'REFUTED')),
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  detail_ja varchar,
  detail_en varchar,
  safeguard_ja varchar,
  safeguard_en varchar,
  primary key (incident_id, position),
  unique (incident_id, id)
);

create table incident_related (
  incident_id uuid not null references incident (id),
  position integer not null,
  incident varchar not null,
  relation_ja varchar,
  relation_en varchar,
  check (relation_ja is not null or relation_en is not null),
  primary key (incident_id, position)
);

create table timeline_entry (
  id uuid primary key,
  incident_id uuid not null references incident (id),
  name varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  until_instant timestamp(6) with time zone,
  until_zone varchar,
  until_offset varchar(6),
  until_precision varchar(8),
  until_spread_seconds integer,
  learned_instant timestamp(6) with time zone,
  learned_zone varchar,
  learned_offset varchar(6),
  learned_precision varchar(8),
  learned_spread_seconds integer,
  kind varchar(32) not null check (kind in ('EVENT', 'DETECTION', 'ACTION', 'FAILED_ATTEMPT', 'DECISION', 'COMMUNICATION', 'NOT_AFFECTED', 'HANDOVER', 'NOTE')),
  visibility varchar(32) check (visibility in ('INTERNAL', 'CUSTOMER')),
  text_ja varchar,
  text_en varchar,
  check (text_ja is not null or text_en is not null),
  actor varchar,
  supersedes varchar,
  reason_ja varchar,
  reason_en varchar,
  recorded_at timestamp(6) with time zone not null,
  unique (incident_id, name)
);

create table decision (
  id uuid primary key,
  incident_id uuid not null references incident (id),
  name varchar not null,
  question_ja varchar,
  question_en varchar,
  check (question_ja is not null or question_en is not null),
  at_instant timestamp(6) with time zone,
  at_zone varchar,
  at_offset varchar(6),
  at_precision varchar(8),
  at_spread_seconds integer,
  note_ja varchar,
  note_en varchar,
  unique (incident_id, name)
);

create table decision_options (
  decision_id uuid not null references decision (id),
  position integer not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  description_ja varchar,
  description_en varchar,
  verdict varchar(32) not null check (verdict in ('ADOPTED', 'REJECTED')),
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  primary key (decision_id, position)
);

create table series (
  id uuid primary key,
  incident_id uuid not null references incident (id),
  name varchar not null,
  label_ja varchar,
  label_en varchar,
  check (label_ja is not null or label_en is not null),
  unit_ja varchar,
  unit_en varchar,
  check (unit_ja is not null or unit_en is not null),
  unique (incident_id, name)
);

create table series_points (
  series_id uuid not null references series (id),
  position integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  amount numeric(38,10) not null,
  primary key (series_id, position)
);

create table affected (
  id uuid primary key,
  incident varchar not null references incident (reference),
  customer varchar not null references customer (reference),
  accounts varchar array not null,
  windows varchar array not null,
  note_ja varchar,
  note_en varchar,
  unique (incident, customer)
);
