-- A draft is a version that belongs to no flow yet. Each saving is a row of its own; the last one of a number counts, and
-- none counts once a version of that number is published.
alter table flow_version alter column flow_id drop not null;

create table flow_draft (
  id uuid primary key,
  reference varchar not null,
  zone varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  version_id uuid not null unique references flow_version (id),
  number integer not null,
  saving integer not null,
  written_by uuid not null,
  written_at timestamp(6) with time zone not null,
  unique (reference, number, saving)
);
