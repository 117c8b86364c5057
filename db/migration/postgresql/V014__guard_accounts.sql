-- What was decided about accounts, sessions and tokens is never changed or removed.
do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'account',
    'account_changes',
    'account_password',
    'sign_in_attempt',
    'session',
    'session_end',
    'token',
    'token_revocation'
  ] loop
    execute format('create trigger %I before update or delete on %I for each row execute function append_only()', guarded || '_ro', guarded);
    execute format('create trigger %I before truncate on %I for each statement execute function append_only()', guarded || '_ro_t', guarded);
  end loop;
end
$$;
