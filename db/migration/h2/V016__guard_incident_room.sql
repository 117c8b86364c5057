-- Nothing in these tables is ever changed or removed, whoever asks.
create trigger incident_services_ro before update, delete on incident_services for each row call 'dev.hansei.trail.AppendOnly';
create trigger incident_assignments_ro before update, delete on incident_assignments for each row call 'dev.hansei.trail.AppendOnly';
create trigger incident_states_ro before update, delete on incident_states for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. These stay empty.
create table incident_services_ref (incident_id uuid, position integer, foreign key (incident_id, position) references incident_services);
create table incident_assignments_ref (incident_id uuid, position integer, foreign key (incident_id, position) references incident_assignments);
create table incident_states_ref (incident_id uuid, position integer, foreign key (incident_id, position) references incident_states);
