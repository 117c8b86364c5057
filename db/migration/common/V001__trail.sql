-- The audit trail. Entries are inserted without a number; a sequencer will give seq, stream_seq and leaf_hash.
create table trail_entry (
  entry_id uuid primary key,
  stream varchar(80) not null,
  action varchar(60) not null,
  actor_ref uuid not null,
  on_behalf_ref uuid,
  occurred_at timestamp(6) with time zone,
  recorded_at timestamp(6) with time zone not null,
  request_id varchar(80),
  public_json bytea not null,
  priv_digest bytea,
  body_hash bytea not null,
  insert_mac bytea not null,
  seq bigint unique,
  stream_seq bigint,
  leaf_hash bytea,
  unique (stream, stream_seq)
);

-- The only erasable part: names and free text, each with its salt.
create table trail_private (
  entry_id uuid primary key references trail_entry (entry_id),
  fields bytea not null,
  subject_ref uuid,
  dek_id varchar(80)
);

create table log_head (
  k integer primary key check (k = 1),
  size bigint not null,
  frontier bytea not null,
  last_recorded_at timestamp(6) with time zone
);

create table log_tile (
  level smallint not null,
  idx bigint not null,
  width smallint not null,
  data bytea not null,
  primary key (level, idx)
);

create table log_checkpoint (
  size bigint primary key,
  root bytea not null,
  note varchar not null,
  kid varchar not null,
  created_at timestamp(6) with time zone not null,
  tsa_token bytea,
  witness_sigs varchar
);

create table log_key (
  kid varchar primary key,
  pub bytea not null,
  from_size bigint not null,
  retired_size bigint
);

create table customer_seen (
  customer_id uuid not null,
  document_id varchar not null,
  revision integer not null,
  checkpoint_size bigint not null,
  pdf_sha256 bytea not null,
  primary key (customer_id, document_id, revision)
);

create table erasure (
  entry_id uuid not null references trail_entry (entry_id),
  field varchar not null,
  reason varchar not null,
  actor_ref uuid not null,
  erased_at timestamp(6) with time zone not null,
  primary key (entry_id, field)
);
