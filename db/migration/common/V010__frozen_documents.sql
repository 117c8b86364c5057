-- What was published, as it was published: the facts, the semantic source made from them, and the PDF's very bytes.
create table frozen_document (
  id uuid primary key,
  kind varchar(32) not null check (kind in ('POSTMORTEM', 'EVALUATION')),
  reference varchar not null,
  edition integer not null,
  languages varchar(32) not null check (languages in ('JA', 'EN', 'JA_EN')),
  facts bytea not null,
  source bytea not null,
  pdf bytea not null,
  pdf_sha256 varchar(64) not null,
  frozen_at timestamp(6) with time zone not null,
  unique (kind, reference, edition, languages)
);
