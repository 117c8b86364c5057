-- Whom an account belongs to at the identity provider, where one stands in for passwords. Never changed: a subject is
-- one person for good, and an account has at most one.
create table provider_subject (
  account_id uuid primary key references account (id),
  issuer varchar(500) not null,
  subject varchar(255) not null,
  linked_at timestamp(6) with time zone not null,
  unique (issuer, subject)
);
