-- Nothing in these tables is ever changed or removed, whoever asks.
create trigger mail_address_ro before update, delete on mail_address for each row call 'dev.hansei.trail.AppendOnly';
create trigger reminder_mail_ro before update, delete on reminder_mail for each row call 'dev.hansei.trail.AppendOnly';
create trigger effectiveness_audit_risks_ro before update, delete on effectiveness_audit_risks for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. These stay empty.
create table mail_address_ref (id uuid references mail_address (id));
create table reminder_mail_ref (id uuid references reminder_mail (id));
create table effectiveness_audit_risks_ref (effectiveness_audit_id uuid, position integer, foreign key (effectiveness_audit_id, position) references effectiveness_audit_risks);
