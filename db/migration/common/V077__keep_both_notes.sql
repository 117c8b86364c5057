-- What the second person saw and wrote stands beside what the performer saw and wrote, and no longer in its place.
alter table special_case_execution add column checker_as_expected boolean;
alter table special_case_execution add column checker_note_ja varchar;
alter table special_case_execution add column checker_note_en varchar;
