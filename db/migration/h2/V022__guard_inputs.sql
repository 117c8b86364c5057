-- What was received, and what was decided about it, is never changed or removed.
create trigger input_message_ro before update, delete on input_message for each row call 'dev.hansei.trail.AppendOnly';
create trigger input_decision_ro before update, delete on input_decision for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger, but a referencing table refuses it.
create table input_decision_ref (message_id uuid references input_decision (message_id));
