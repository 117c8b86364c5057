-- When a token was last seen: no record of what happened, so the one row of a token moves on, at most once a minute. The row is
-- there from the first, so that two programs which use a new token at once do not both make it.
create table token_use (
  token_id uuid primary key references token (id),
  at timestamp(6) with time zone
);
insert into token_use (token_id) select id from token;
