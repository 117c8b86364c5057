create table special_case (
  id uuid primary key,
  reference varchar not null unique,
  flow varchar not null references response_flow (reference),
  flow_version integer not null,
  zone varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  request_ja varchar,
  request_en varchar,
  check (request_ja is not null or request_en is not null),
  risk_ja varchar,
  risk_en varchar,
  check (risk_ja is not null or risk_en is not null),
  declared_instant timestamp(6) with time zone not null,
  declared_zone varchar not null,
  declared_offset varchar(6) not null,
  declared_precision varchar(8) not null,
  declared_spread_seconds integer,
  deadline_instant timestamp(6) with time zone,
  deadline_zone varchar,
  deadline_offset varchar(6),
  deadline_precision varchar(8),
  deadline_spread_seconds integer
);

create table special_case_assignments (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  role varchar(32) not null check (role in ('COORDINATOR', 'AUTHOR', 'REVIEWER', 'BUSINESS_OWNER', 'OPERATOR', 'CHECKER')),
  person varchar not null,
  primary key (special_case_id, position)
);

create table special_case_approvals (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  edition integer not null,
  decision varchar(32) not null check (decision in ('APPROVED', 'REFUSED')),
  "by" varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  from_instant timestamp(6) with time zone,
  from_zone varchar,
  from_offset varchar(6),
  from_precision varchar(8),
  from_spread_seconds integer,
  to_instant timestamp(6) with time zone,
  to_zone varchar,
  to_offset varchar(6),
  to_precision varchar(8),
  to_spread_seconds integer,
  note_ja varchar,
  note_en varchar,
  primary key (special_case_id, position)
);

create table special_case_execution (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  "no" integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  performer varchar not null,
  checker varchar,
  as_expected boolean not null,
  note_ja varchar,
  note_en varchar,
  primary key (special_case_id, position)
);

create table special_case_verification (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  check_id varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar not null,
  passed boolean not null,
  note_ja varchar,
  note_en varchar,
  primary key (special_case_id, position)
);

create table special_case_rollbacks (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar not null,
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  restored boolean not null,
  primary key (special_case_id, position)
);

create table special_case_outcome (
  special_case_id uuid not null references special_case (id),
  position integer not null,
  kind varchar(32) not null check (kind in ('EXECUTED', 'UNNECESSARY', 'WITHDRAWN', 'ROLLED_BACK')),
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar not null,
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  primary key (special_case_id, position)
);

create table case_step (
  id uuid primary key,
  special_case_id uuid not null references special_case (id),
  step varchar not null,
  state varchar(32) not null check (state in ('DONE', 'NOT_NEEDED')),
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  actor varchar not null,
  note_ja varchar,
  note_en varchar
);

create table case_step_evidence (
  case_step_id uuid not null references case_step (id),
  position integer not null,
  id varchar not null,
  fulfils varchar,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  sha256 varchar not null,
  href varchar,
  effective_instant timestamp(6) with time zone,
  effective_zone varchar,
  effective_offset varchar(6),
  effective_precision varchar(8),
  effective_spread_seconds integer,
  primary key (case_step_id, position),
  unique (case_step_id, id)
);

create table procedure_document (
  id uuid primary key,
  special_case_id uuid not null references special_case (id),
  edition integer not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  author varchar not null,
  written_instant timestamp(6) with time zone not null,
  written_zone varchar not null,
  written_offset varchar(6) not null,
  written_precision varchar(8) not null,
  written_spread_seconds integer,
  codified boolean,
  rollback_ja varchar,
  rollback_en varchar,
  unique (special_case_id, edition)
);

create table procedure_document_steps (
  procedure_document_id uuid not null references procedure_document (id),
  position integer not null,
  "no" integer not null,
  instruction_ja varchar,
  instruction_en varchar,
  check (instruction_ja is not null or instruction_en is not null),
  expected_ja varchar,
  expected_en varchar,
  check (expected_ja is not null or expected_en is not null),
  rollback_ja varchar,
  rollback_en varchar,
  primary key (procedure_document_id, position)
);

create table procedure_document_checks (
  procedure_document_id uuid not null references procedure_document (id),
  position integer not null,
  id varchar not null,
  check_ja varchar,
  check_en varchar,
  check (check_ja is not null or check_en is not null),
  expected_ja varchar,
  expected_en varchar,
  check (expected_ja is not null or expected_en is not null),
  primary key (procedure_document_id, position),
  unique (procedure_document_id, id)
);

create table procedure_review (
  id uuid primary key,
  special_case_id uuid not null references special_case (id),
  edition integer not null,
  reviewer varchar not null,
  department_ja varchar,
  department_en varchar,
  check (department_ja is not null or department_en is not null),
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer
);

create table procedure_review_answers (
  procedure_review_id uuid not null references procedure_review (id),
  position integer not null,
  criterion varchar not null,
  answer varchar(32) not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
  note_ja varchar,
  note_en varchar,
  primary key (procedure_review_id, position)
);
