-- Whoever set a schedule; those set before this was asked stay without a name.
alter table quarterly_schedule add column set_by varchar;
