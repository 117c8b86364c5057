-- Who recorded a finding as it stands, and who checked a countermeasure and when; older rows do not tell.
alter table effectiveness_audit_findings add column "by" varchar;
alter table effectiveness_audit_checks add column "by" varchar;
alter table effectiveness_audit_checks add column at_instant timestamp(6) with time zone;
alter table effectiveness_audit_checks add column at_zone varchar;
alter table effectiveness_audit_checks add column at_offset varchar(6);
alter table effectiveness_audit_checks add column at_precision varchar(8);
alter table effectiveness_audit_checks add column at_spread_seconds integer;

-- That an audit was abandoned before it was signed, and why; at most one row.
create table effectiveness_audit_abandonment (
  effectiveness_audit_id uuid not null references effectiveness_audit (id),
  position integer not null,
  reason_ja varchar,
  reason_en varchar,
  check (reason_ja is not null or reason_en is not null),
  "by" varchar not null,
  at_instant timestamp(6) with time zone not null,
  at_zone varchar not null,
  at_offset varchar(6) not null,
  at_precision varchar(8) not null,
  at_spread_seconds integer,
  primary key (effectiveness_audit_id, position)
);
