-- A milestone that was set by mistake is told again with who took it back, when and why; nothing is changed.
alter table incident_milestones add column retracted_ja varchar;
alter table incident_milestones add column retracted_en varchar;
alter table incident_milestones add column "by" varchar;
alter table incident_milestones add column at_instant timestamp(6) with time zone;
alter table incident_milestones add column at_zone varchar;
alter table incident_milestones add column at_offset varchar(6);
alter table incident_milestones add column at_precision varchar(8);
alter table incident_milestones add column at_spread_seconds integer;
