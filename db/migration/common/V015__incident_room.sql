-- A milestone can be moved to another entry.
alter table incident_milestones add column replaces varchar;

create table incident_services (
  incident_id uuid not null references incident (id),
  position integer not null,
  id varchar not null,
  name_ja varchar,
  name_en varchar,
  check (name_ja is not null or name_en is not null),
  primary key (incident_id, position),
  unique (incident_id, id)
);

create table incident_assignments (
  incident_id uuid not null references incident (id),
  position integer not null,
  role varchar(32) not null check (role in ('COMMANDER', 'SCRIBE', 'OPERATOR', 'COMMUNICATOR')),
  person varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  entry varchar,
  primary key (incident_id, position)
);

create table incident_states (
  incident_id uuid not null references incident (id),
  position integer not null,
  state varchar(32) not null check (state in ('RESOLVED', 'REOPENED')),
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  "by" varchar,
  note_ja varchar,
  note_en varchar,
  primary key (incident_id, position)
);

-- Who wrote an entry down, and its text without differences of width, form and case, for searching.
alter table timeline_entry add column logged_by varchar;
alter table timeline_entry add column folded varchar;
-- Of two corrections of one entry, the second is refused.
alter table timeline_entry add constraint timeline_entry_superseded_once unique (incident_id, supersedes);
create index timeline_entry_by_time on timeline_entry (incident_id, at_instant, id);
create index timeline_entry_by_row on timeline_entry (incident_id, id);
create index incident_by_time on incident (declared_instant, id);

-- Whoever declares holds this row until the end of the transaction, so that no two incidents take one number.
create table declaring_turn (
  k integer primary key check (k = 1)
);

insert into declaring_turn (k) values (1);

-- What was answered to a request that carried a key, so that the same request sent again is answered alike.
create table answered_request (
  id varchar(300) primary key,
  account uuid not null,
  digest varchar(64) not null,
  status integer,
  location varchar,
  tag varchar,
  body varchar,
  received_at timestamp(6) with time zone not null
);

create index answered_request_by_time on answered_request (received_at);
