-- One row once the demo world was made; a portal without the demo keeps it empty.
create table demo_world (
  call_id uuid not null,
  made_at timestamptz not null default transaction_timestamp()
);
