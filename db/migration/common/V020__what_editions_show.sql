-- Which entries of the timeline an edition shows first, and which flow a section or an addendum shows.
alter table postmortem_revisions add column adds varchar array default cast(array[] as varchar array) not null;
alter table postmortem_sections add column flow varchar;
alter table postmortem_addenda add column flow varchar;
