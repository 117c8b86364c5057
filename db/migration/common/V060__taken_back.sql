-- What was said of an impact and turned out wrong is told again with the reason; nothing is changed.
alter table incident_windows add column retracted_ja varchar;
alter table incident_windows add column retracted_en varchar;

alter table incident_services add column supersedes varchar;
alter table incident_services add column retracted_ja varchar;
alter table incident_services add column retracted_en varchar;

create table affected_corrections (
  affected_id uuid not null references affected (id),
  position integer not null,
  accounts varchar array not null,
  windows varchar array not null,
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  primary key (affected_id, position)
);
