-- The list of special cases begins with the latest declared, and everybody is shown the cases they act in.
create index special_case_by_declaration on special_case (declared_instant, id);
create index special_case_assignments_by_person on special_case_assignments (person);
