-- A case can be judged again before the audit is signed, and completeness is explained when it is.
do $$
declare
  name text;
begin
  select conname into strict name from pg_constraint
    where conrelid = 'effectiveness_audit_cases'::regclass and contype = 'u';
  execute format('alter table effectiveness_audit_cases drop constraint %I', name);
  select conname into strict name from pg_constraint
    where conrelid = 'effectiveness_audit'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%population_ja%';
  execute format('alter table effectiveness_audit drop constraint %I', name);
end
$$;

-- Nothing in these tables is ever changed or removed, whoever asks.
do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'effectiveness_audit_completeness',
    'effectiveness_audit_reconciliation',
    'effectiveness_audit_checks',
    'audit_snapshot',
    'quarterly_schedule',
    'scheduled_quarter'
  ] loop
    execute format('create trigger %I before update or delete on %I for each row execute function append_only()', guarded || '_ro', guarded);
    execute format('create trigger %I before truncate on %I for each statement execute function append_only()', guarded || '_ro_t', guarded);
  end loop;
end
$$;
