-- What was decided about accounts, sessions and tokens is never changed or removed.
create trigger account_ro before update, delete on account for each row call 'dev.hansei.trail.AppendOnly';
create trigger account_changes_ro before update, delete on account_changes for each row call 'dev.hansei.trail.AppendOnly';
create trigger account_password_ro before update, delete on account_password for each row call 'dev.hansei.trail.AppendOnly';
create trigger sign_in_attempt_ro before update, delete on sign_in_attempt for each row call 'dev.hansei.trail.AppendOnly';
create trigger session_ro before update, delete on session for each row call 'dev.hansei.trail.AppendOnly';
create trigger session_end_ro before update, delete on session_end for each row call 'dev.hansei.trail.AppendOnly';
create trigger token_ro before update, delete on token for each row call 'dev.hansei.trail.AppendOnly';
create trigger token_revocation_ro before update, delete on token_revocation for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger, but a referencing table refuses it.
create table account_changes_ref (account_id uuid, position integer, foreign key (account_id, position) references account_changes);
create table account_password_ref (id uuid references account_password (id));
create table sign_in_attempt_ref (id uuid references sign_in_attempt (id));
create table session_end_ref (session_id uuid references session_end (session_id));
create table token_revocation_ref (token_id uuid references token_revocation (token_id));
