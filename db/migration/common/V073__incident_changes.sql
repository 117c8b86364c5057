-- That the severity, the title or the zone became another one than was declared; the last row of each tells it now.
create table incident_changes (
  incident_id uuid not null references incident (id),
  position integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar,
  severity varchar(32) check (severity in ('SEV1', 'SEV2', 'SEV3', 'SEV4')),
  title_ja varchar,
  title_en varchar,
  place varchar,
  reason_ja varchar,
  reason_en varchar,
  entry varchar,
  primary key (incident_id, position)
);
