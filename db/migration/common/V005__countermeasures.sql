create table countermeasure (
  id uuid primary key,
  reference varchar not null unique,
  incident varchar not null references incident (reference),
  zone varchar not null,
  kind varchar(32) not null check (kind in ('INTERIM', 'PERMANENT', 'LATERAL')),
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  description_ja varchar,
  description_en varchar,
  owner varchar not null references person (handle),
  addresses varchar array not null,
  replaces varchar array not null,
  ordered_by_ja varchar,
  ordered_by_en varchar
);

create table countermeasure_check_plan (
  countermeasure_id uuid not null references countermeasure (id),
  position integer not null,
  criterion_ja varchar,
  criterion_en varchar,
  check (criterion_ja is not null or criterion_en is not null),
  method_ja varchar,
  method_en varchar,
  check (method_ja is not null or method_en is not null),
  verifier varchar not null,
  minimum_days integer not null,
  written_instant timestamp(6) with time zone not null,
  written_zone varchar not null,
  written_offset varchar(6) not null,
  written_precision varchar(8) not null,
  written_spread_seconds integer,
  primary key (countermeasure_id, position)
);

create table countermeasure_history (
  countermeasure_id uuid not null references countermeasure (id),
  position integer not null,
  status varchar(32) not null check (status in ('PROMISED', 'DONE', 'IN_OPERATION', 'VERIFIED', 'WITHDRAWN')),
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  due_instant timestamp(6) with time zone,
  due_zone varchar,
  due_offset varchar(6),
  due_precision varchar(8),
  due_spread_seconds integer,
  note_ja varchar,
  note_en varchar,
  "by" varchar,
  primary key (countermeasure_id, position)
);

create table countermeasure_evidence (
  countermeasure_id uuid not null references countermeasure (id),
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
  primary key (countermeasure_id, position),
  unique (countermeasure_id, id)
);
