-- What one person asks of a colleague. What the portal finds out by itself has no row.
create table task (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  note text not null default '' check (length(note) <= 2000),
  assignee uuid not null references person (id),
  given_by uuid not null references person (id),
  given_at timestamptz not null,
  due_on date,
  done_at timestamptz,
  withdrawn_at timestamptz,
  version bigint not null default 0,
  check (done_at is null or withdrawn_at is null)
);
create index on task (assignee) where done_at is null and withdrawn_at is null;
create index on task (given_by, given_at desc);

-- A secret address for calendar programs. Only its hash is kept; a new one ends the old one.
create table calendar_feed (
  person_id uuid primary key references person (id),
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  language text not null check (language in ('fa', 'en')),
  made_at timestamptz not null,
  read_at timestamptz
);
