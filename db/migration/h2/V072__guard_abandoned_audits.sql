-- Nothing in this table is ever changed or removed, whoever asks.
create trigger effectiveness_audit_abandonment_ro before update, delete on effectiveness_audit_abandonment for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. This stays empty.
create table effectiveness_audit_abandonment_ref (effectiveness_audit_id uuid, position integer, foreign key (effectiveness_audit_id, position) references effectiveness_audit_abandonment);
