-- Nothing in this table is ever changed or removed, whoever asks.
create trigger reminder_ro before update, delete on reminder for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. This one stays empty.
create table reminder_ref (id uuid references reminder (id));
