-- Nothing in this table is ever changed or removed, whoever asks.
create trigger affected_corrections_ro before update, delete on affected_corrections for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. This stays empty.
create table affected_corrections_ref (affected_id uuid, position integer, foreign key (affected_id, position) references affected_corrections);
