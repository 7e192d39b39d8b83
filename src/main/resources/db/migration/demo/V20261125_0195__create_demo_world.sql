-- The steps of the demo world that were made; a portal without the demo keeps it empty.
create table demo_world (
  step text primary key,
  made_at timestamptz not null default transaction_timestamp()
);
