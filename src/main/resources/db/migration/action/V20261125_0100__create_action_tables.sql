-- The clock of every rule. A function of its own, so that tests can move it.
create function portal_now() returns timestamptz language sql stable as 'select transaction_timestamp()';

-- Persian order, asked for by "collate fa_ir"; the database itself sorts by code point.
create collation fa_ir (provider = icu, locale = 'fa-IR');

create table one_time_key (
  account_id uuid not null,
  key varchar(22) not null,
  result text,
  created_at timestamptz not null default transaction_timestamp(),
  primary key (account_id, key)
);
create index on one_time_key (created_at);
