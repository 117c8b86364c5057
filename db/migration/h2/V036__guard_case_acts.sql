-- Nothing in these tables is ever changed or removed, whoever asks.
create trigger special_case_performed_ro before update, delete on special_case_performed for each row call 'dev.hansei.trail.AppendOnly';
create trigger special_case_overrides_ro before update, delete on special_case_overrides for each row call 'dev.hansei.trail.AppendOnly';
create trigger special_case_override_reviews_ro before update, delete on special_case_override_reviews for each row call 'dev.hansei.trail.AppendOnly';
create trigger flow_version_distinct_roles_ro before update, delete on flow_version_distinct_roles for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. These stay empty.
create table special_case_performed_ref (special_case_id uuid, position integer, foreign key (special_case_id, position) references special_case_performed);
create table special_case_overrides_ref (special_case_id uuid, position integer, foreign key (special_case_id, position) references special_case_overrides);
create table special_case_override_reviews_ref (special_case_id uuid, position integer, foreign key (special_case_id, position) references special_case_override_reviews);
create table flow_version_distinct_roles_ref (flow_version_id uuid, position integer, foreign key (flow_version_id, position) references flow_version_distinct_roles);
