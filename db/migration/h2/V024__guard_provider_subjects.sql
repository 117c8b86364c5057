create trigger provider_subject_ro before update, delete on provider_subject for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger, but a referencing table refuses it.
create table provider_subject_ref (account_id uuid references provider_subject (account_id));
