-- A case can be judged again before the audit is signed, and completeness is explained when it is.
execute immediate (select 'alter table effectiveness_audit_cases drop constraint "' || constraint_name || '"'
  from information_schema.table_constraints
  where table_name = 'effectiveness_audit_cases' and constraint_type = 'UNIQUE');
execute immediate (select 'alter table effectiveness_audit drop constraint "' || constraint_name || '"'
  from information_schema.check_constraints
  where check_clause like '%population_ja%');

-- Nothing in these tables is ever changed or removed, whoever asks.
create trigger effectiveness_audit_completeness_ro before update, delete on effectiveness_audit_completeness for each row call 'dev.hansei.trail.AppendOnly';
create trigger effectiveness_audit_reconciliation_ro before update, delete on effectiveness_audit_reconciliation for each row call 'dev.hansei.trail.AppendOnly';
create trigger effectiveness_audit_checks_ro before update, delete on effectiveness_audit_checks for each row call 'dev.hansei.trail.AppendOnly';
create trigger audit_snapshot_ro before update, delete on audit_snapshot for each row call 'dev.hansei.trail.AppendOnly';
create trigger quarterly_schedule_ro before update, delete on quarterly_schedule for each row call 'dev.hansei.trail.AppendOnly';
create trigger scheduled_quarter_ro before update, delete on scheduled_quarter for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. These stay empty.
create table effectiveness_audit_completeness_ref (effectiveness_audit_id uuid, position integer, foreign key (effectiveness_audit_id, position) references effectiveness_audit_completeness);
create table effectiveness_audit_reconciliation_ref (effectiveness_audit_id uuid, position integer, foreign key (effectiveness_audit_id, position) references effectiveness_audit_reconciliation);
create table effectiveness_audit_checks_ref (effectiveness_audit_id uuid, position integer, foreign key (effectiveness_audit_id, position) references effectiveness_audit_checks);
create table audit_snapshot_ref (id uuid references audit_snapshot (id));
create table quarterly_schedule_ref (id uuid references quarterly_schedule (id));
create table scheduled_quarter_ref (id uuid references scheduled_quarter (id));
