-- Who may sign in. An account never changes: its roles, its state and its passwords are rows.
create table account (
  id uuid primary key,
  handle varchar(64) not null unique,
  person varchar references person (handle),
  created_at timestamp(6) with time zone not null
);

create table account_changes (
  account_id uuid not null references account (id),
  position integer not null,
  kind varchar(32) not null check (kind in ('GRANTED', 'WITHDRAWN', 'ENABLED', 'DISABLED', 'PASSWORD_ISSUED', 'PASSWORD_CHOSEN')),
  role varchar(32),
  at timestamp(6) with time zone not null,
  actor_ref uuid not null,
  check ((kind in ('GRANTED', 'WITHDRAWN')) = (role is not null)),
  primary key (account_id, position)
);

create table account_password (
  id uuid primary key,
  account_id uuid not null references account (id),
  hash varchar(120) not null,
  set_at timestamp(6) with time zone not null
);
create index account_password_of on account_password (account_id, set_at);

create table sign_in_attempt (
  id uuid primary key,
  handle_digest bytea not null,
  address varchar(64) not null,
  at timestamp(6) with time zone not null,
  succeeded boolean not null
);
create index sign_in_attempt_of_handle on sign_in_attempt (handle_digest, at);
create index sign_in_attempt_from on sign_in_attempt (address, at);

-- Only digests of session and token secrets are kept.
create table session (
  id uuid primary key,
  account_id uuid not null references account (id),
  digest bytea not null unique,
  begun_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);

create table session_end (
  session_id uuid primary key references session (id),
  at timestamp(6) with time zone not null
);

create table token (
  id uuid primary key,
  account_id uuid not null references account (id),
  label varchar(200) not null,
  scope varchar(32) not null check (scope in ('API', 'ALERTMANAGER', 'PAGERDUTY', 'CALENDAR')),
  roles varchar(200) not null,
  digest bytea not null unique,
  issued_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);
create index token_of on token (account_id, issued_at);

create table token_revocation (
  token_id uuid primary key references token (id),
  at timestamp(6) with time zone not null,
  actor_ref uuid not null
);
