-- Nothing in this table is ever changed or removed, whoever asks.
create trigger flow_draft_ro before update, delete on flow_draft for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. This stays empty.
create table flow_draft_ref (id uuid references flow_draft (id));
