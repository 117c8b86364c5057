-- Uploaded files, each once under the SHA-256 of its bytes, whoever refers to it.
create table evidence_file (
  sha256 varchar(64) primary key,
  name varchar not null,
  size bigint not null,
  bytes bytea not null,
  kept_by varchar,
  kept_at timestamp(6) with time zone not null
);
