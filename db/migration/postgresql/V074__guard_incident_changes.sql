-- Nothing in this table is ever changed or removed, whoever asks.
create trigger incident_changes_ro before update or delete on incident_changes for each row execute function append_only();
create trigger incident_changes_ro_t before truncate on incident_changes for each statement execute function append_only();
