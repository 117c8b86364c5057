-- What was received, and what was decided about it, is never changed or removed.
do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'input_message',
    'input_decision'
  ] loop
    execute format('create trigger %I before update or delete on %I for each row execute function append_only()', guarded || '_ro', guarded);
    execute format('create trigger %I before truncate on %I for each statement execute function append_only()', guarded || '_ro_t', guarded);
  end loop;
end
$$;
