-- Nothing in this table is ever changed or removed, whoever asks.
create trigger affected_corrections_ro before update or delete on affected_corrections for each row execute function append_only();
create trigger affected_corrections_ro_t before truncate on affected_corrections for each statement execute function append_only();
