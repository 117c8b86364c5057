-- The check that was written within the column has a name of the database's making.
execute immediate 'alter table countermeasure_history drop constraint "' || (
  select c.constraint_name from information_schema.check_constraints c
  join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
  where t.table_name = 'countermeasure_history' and c.check_clause like '%IN_OPERATION%'
) || '"';
alter table countermeasure_history add constraint countermeasure_history_known_status
  check (status in ('PROMISED', 'DONE', 'IN_OPERATION', 'VERIFIED', 'REOPENED', 'WITHDRAWN'));

-- Nothing in this table is ever changed or removed, whoever asks.
create trigger countermeasure_reassignments_ro before update, delete on countermeasure_reassignments for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. This one stays empty.
create table countermeasure_reassignments_ref (countermeasure_id uuid, position integer, foreign key (countermeasure_id, position) references countermeasure_reassignments);
