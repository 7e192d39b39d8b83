-- Spreadsheets that people asked for. Made by a job from the row alone, so that any instance can make them.
create table export (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- the role it was asked in; the file is made with what that role may see at that moment
  grant_id uuid not null references role_grant (id),
  list text not null check (length(list) between 1 and 40),
  -- JSON: the parameters of the list's address
  filter text not null check (length(filter) <= 4000),
  format text not null check (format in ('XLSX', 'CSV')),
  language text not null check (language in ('fa', 'en')),
  state text not null check (state in ('QUEUED', 'READY', 'FAILED', 'EXPIRED')),
  asked_at timestamptz not null,
  claimed_until timestamptz,
  attempts integer not null default 0,
  made_at timestamptz,
  expires_at timestamptz,
  row_count bigint,
  byte_count bigint,
  problem text,
  check (state <> 'READY' or (made_at is not null and expires_at is not null and row_count is not null))
);
create index on export (person_id, asked_at desc);
create index on export (asked_at) where state = 'QUEUED';
create index on export (expires_at) where state = 'READY';

-- The file in pieces of a megabyte: written and read without holding all of it.
create table export_piece (
  export_id uuid not null references export (id) on delete cascade,
  number integer not null,
  content bytea not null,
  primary key (export_id, number)
);
alter table export_piece alter column content set storage external;
