-- Nothing in these tables is ever changed or removed, whoever asks.
create trigger mail_address_ro before update or delete on mail_address for each row execute function append_only();
create trigger mail_address_ro_t before truncate on mail_address for each statement execute function append_only();
create trigger reminder_mail_ro before update or delete on reminder_mail for each row execute function append_only();
create trigger reminder_mail_ro_t before truncate on reminder_mail for each statement execute function append_only();
create trigger effectiveness_audit_risks_ro before update or delete on effectiveness_audit_risks for each row execute function append_only();
create trigger effectiveness_audit_risks_ro_t before truncate on effectiveness_audit_risks for each statement execute function append_only();
