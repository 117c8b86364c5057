create table response_flow (
  id uuid primary key,
  reference varchar not null unique,
  zone varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null)
);

create table flow_version (
  id uuid primary key,
  flow_id uuid not null references response_flow (id),
  number integer not null,
  effective_instant timestamp(6) with time zone not null,
  effective_zone varchar not null,
  effective_offset varchar(6) not null,
  effective_precision varchar(8) not null,
  effective_spread_seconds integer,
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  minimum_reviewers integer not null,
  minimum_departments integer not null,
  unique (flow_id, number)
);

create table flow_version_criteria (
  flow_version_id uuid not null references flow_version (id),
  position integer not null,
  id varchar not null,
  question_ja varchar,
  question_en varchar,
  check (question_ja is not null or question_en is not null),
  primary key (flow_version_id, position),
  unique (flow_version_id, id)
);

create table flow_version_avoid (
  flow_version_id uuid not null references flow_version (id),
  position integer not null,
  weekday varchar(32) not null check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  from_time time(6) not null,
  to_time time(6) not null,
  primary key (flow_version_id, position)
);

create table flow_step (
  id uuid primary key,
  version_id uuid not null references flow_version (id),
  place integer not null,
  name varchar not null,
  activity varchar(32) not null check (activity in ('ANNOUNCEMENT', 'RISK_ASSESSMENT', 'PROCEDURE_REVIEW', 'APPROVAL', 'EXECUTION', 'VERIFICATION', 'ROLLBACK')),
  role varchar(32) not null check (role in ('COORDINATOR', 'AUTHOR', 'REVIEWER', 'BUSINESS_OWNER', 'OPERATOR', 'CHECKER')),
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  description_ja varchar,
  description_en varchar,
  conditional boolean,
  unique (version_id, name)
);

create table flow_step_evidence (
  flow_step_id uuid not null references flow_step (id),
  position integer not null,
  id varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  primary key (flow_step_id, position),
  unique (flow_step_id, id)
);
