create trigger provider_subject_ro before update or delete on provider_subject for each row execute function append_only();
create trigger provider_subject_ro_t before truncate on provider_subject for each statement execute function append_only();
