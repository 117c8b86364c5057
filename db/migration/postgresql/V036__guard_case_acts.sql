-- Nothing in these tables is ever changed or removed, whoever asks.
do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'special_case_performed',
    'special_case_overrides',
    'special_case_override_reviews',
    'flow_version_distinct_roles'
  ] loop
    execute format('create trigger %I before update or delete on %I for each row execute function append_only()', guarded || '_ro', guarded);
    execute format('create trigger %I before truncate on %I for each statement execute function append_only()', guarded || '_ro_t', guarded);
  end loop;
end
$$;
