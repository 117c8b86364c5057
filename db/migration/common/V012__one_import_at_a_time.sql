-- Whoever records holds this row until the end of the transaction, so that two imports cannot pass each other's rules.
create table recording_turn (
  k integer primary key check (k = 1)
);

insert into recording_turn (k) values (1);
