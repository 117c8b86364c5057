-- Where an entry came from; null where somebody typed it into the room.
alter table timeline_entry add column source varchar(32);

-- What another system sent, each of it once: its key is a digest of what makes it the same message.
create table input_message (
  id uuid primary key,
  source varchar(32) not null check (source in ('ALERTMANAGER', 'PAGERDUTY')),
  message_key varchar(64) not null unique,
  thread varchar(64) not null,
  closes boolean not null,
  sender uuid not null,
  named varchar(100),
  at timestamp(6) with time zone not null,
  kind varchar(32) not null,
  text_ja varchar,
  text_en varchar,
  received_at timestamp(6) with time zone not null,
  check (text_ja is not null or text_en is not null)
);
create index input_message_of_thread on input_message (thread, id);

-- What became of it: an entry of an incident, or set aside for a reason. A message without such a row waits.
create table input_decision (
  message_id uuid primary key references input_message (id),
  incident varchar,
  entry varchar,
  reason varchar,
  actor_ref uuid not null,
  at timestamp(6) with time zone not null,
  check ((incident is null) = (entry is null)),
  check ((incident is null) = (reason is not null))
);
