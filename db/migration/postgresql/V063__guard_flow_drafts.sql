-- Nothing in this table is ever changed or removed, whoever asks.
create trigger flow_draft_ro before update or delete on flow_draft for each row execute function append_only();
create trigger flow_draft_ro_t before truncate on flow_draft for each statement execute function append_only();
