create table postmortem (
  id uuid primary key,
  reference varchar not null unique,
  incident varchar not null references incident (reference),
  zone varchar not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  publisher_ja varchar,
  publisher_en varchar,
  check (publisher_ja is not null or publisher_en is not null)
);

create table postmortem_sections (
  postmortem_id uuid not null references postmortem (id),
  position integer not null,
  id varchar not null,
  revision integer not null,
  title_ja varchar,
  title_en varchar,
  check (title_ja is not null or title_en is not null),
  body_ja varchar,
  body_en varchar,
  shows varchar array not null,
  primary key (postmortem_id, position),
  unique (postmortem_id, id)
);

create table postmortem_addenda (
  postmortem_id uuid not null references postmortem (id),
  position integer not null,
  id varchar not null,
  section varchar not null,
  after varchar,
  revision integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  title_ja varchar,
  title_en varchar,
  body_ja varchar,
  body_en varchar,
  shows varchar array not null,
  primary key (postmortem_id, position),
  unique (postmortem_id, id)
);

create table postmortem_corrections (
  postmortem_id uuid not null references postmortem (id),
  position integer not null,
  id varchar not null,
  target varchar not null,
  revision integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  before_ja varchar,
  before_en varchar,
  after_ja varchar,
  after_en varchar,
  check (after_ja is not null or after_en is not null),
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  primary key (postmortem_id, position),
  unique (postmortem_id, id)
);

create table postmortem_revisions (
  postmortem_id uuid not null references postmortem (id),
  position integer not null,
  number integer not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  changes_ja varchar,
  changes_en varchar,
  check (changes_ja is not null or changes_en is not null),
  primary key (postmortem_id, position),
  unique (postmortem_id, number)
);
