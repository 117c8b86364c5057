-- A role given to the wrong person is told again with the reason why they do not have it; nothing is changed.
alter table incident_assignments add column released_ja varchar;
alter table incident_assignments add column released_en varchar;
