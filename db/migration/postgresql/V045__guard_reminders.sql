-- Nothing in this table is ever changed or removed, whoever asks.
create trigger reminder_ro before update or delete on reminder for each row execute function append_only();
create trigger reminder_ro_t before truncate on reminder for each statement execute function append_only();
