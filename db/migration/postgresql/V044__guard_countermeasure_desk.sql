-- The name that the database gave to the check within the column.
alter table countermeasure_history drop constraint countermeasure_history_status_check;
alter table countermeasure_history add constraint countermeasure_history_known_status
  check (status in ('PROMISED', 'DONE', 'IN_OPERATION', 'VERIFIED', 'REOPENED', 'WITHDRAWN'));

-- Nothing in this table is ever changed or removed, whoever asks.
create trigger countermeasure_reassignments_ro before update or delete on countermeasure_reassignments for each row execute function append_only();
create trigger countermeasure_reassignments_ro_t before truncate on countermeasure_reassignments for each statement execute function append_only();
