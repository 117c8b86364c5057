-- The evidence that a row of the history rests on, and who took a measure or its check over.
alter table countermeasure_history add column evidence varchar array default cast(array[] as varchar array) not null;

create table countermeasure_reassignments (
  countermeasure_id uuid not null references countermeasure (id),
  position integer not null,
  duty varchar(32) not null check (duty in ('OWNER', 'VERIFIER')),
  person varchar not null references person (handle),
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  reason_ja varchar,
  reason_en varchar,
  "by" varchar,
  primary key (countermeasure_id, position)
);

create index countermeasure_by_incident on countermeasure (incident);

-- Whoever proposes holds this row until the end of the transaction, so that no two measures take one number.
create table proposing_turn (
  k integer primary key check (k = 1)
);

insert into proposing_turn (k) values (1);
