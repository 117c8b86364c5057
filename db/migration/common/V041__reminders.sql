-- What people were reminded of. Of two replicas that come to remind of one thing, the second is refused.
create table reminder (
  id uuid primary key,
  countermeasure varchar not null references countermeasure (reference),
  occasion varchar(64) not null,
  person varchar not null references person (handle),
  reminded_at timestamp(6) with time zone not null,
  unique (countermeasure, occasion)
);

create index reminder_by_person on reminder (person, reminded_at);
