create table person (
  id uuid primary key,
  handle varchar not null,
  name_ja varchar,
  name_en varchar,
  check (name_ja is not null or name_en is not null),
  department_ja varchar,
  department_en varchar,
  unique (handle)
);

create table customer (
  id uuid primary key,
  reference varchar not null unique,
  name_ja varchar,
  name_en varchar,
  check (name_ja is not null or name_en is not null),
  "language" varchar(32) not null check ("language" in ('JA', 'EN'))
);

create table customer_accounts (
  customer_id uuid not null references customer (id),
  position integer not null,
  number varchar not null,
  name_ja varchar,
  name_en varchar,
  primary key (customer_id, position),
  unique (customer_id, number)
);

create table customer_contacts (
  customer_id uuid not null references customer (id),
  position integer not null,
  id varchar not null,
  role varchar(32) not null check (role in ('TECHNICAL', 'BUSINESS', 'SECURITY')),
  name varchar not null,
  "language" varchar(32) not null check ("language" in ('JA', 'EN')),
  email varchar,
  primary key (customer_id, position),
  unique (customer_id, id)
);
