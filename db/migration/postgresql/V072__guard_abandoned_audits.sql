-- Nothing in this table is ever changed or removed, whoever asks.
create trigger effectiveness_audit_abandonment_ro before update or delete on effectiveness_audit_abandonment for each row execute function append_only();
create trigger effectiveness_audit_abandonment_ro_t before truncate on effectiveness_audit_abandonment for each statement execute function append_only();
