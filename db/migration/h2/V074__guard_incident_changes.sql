-- Nothing in this table is ever changed or removed, whoever asks.
create trigger incident_changes_ro before update, delete on incident_changes for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. This stays empty.
create table incident_changes_ref (incident_id uuid, position integer, foreign key (incident_id, position) references incident_changes);
