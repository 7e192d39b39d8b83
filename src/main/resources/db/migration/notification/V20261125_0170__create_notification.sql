-- What a person is told inside the portal.
create table notification (
  id uuid primary key,
  person_id uuid not null references person (id),
  key text not null check (length(key) <= 60),
  -- JSON: name → value; rendered in the reader's language when it is read
  params text not null,
  path text not null check (path like '/%'),
  created_at timestamptz not null,
  read_at timestamptz
);
create index on notification (person_id, created_at desc);
create index on notification (person_id) where read_at is null;

-- The outbox: written in the action's transaction, sent afterwards, at least once, each always under the same id.
create table mail (
  id uuid primary key,
  sequence bigint generated always as identity,
  -- what it is about; mails of one thread to one address go out in their order
  thread text not null,
  person_id uuid references person (id),
  address text not null check (length(address) between 3 and 254 and address !~ '[\r\n]'),
  language text not null check (language in ('fa', 'en')),
  key text not null check (length(key) <= 60),
  params text not null,
  -- the one link; removed after sending where it is good for one use
  path text check (path like '/%'),
  one_time boolean not null default false,
  message_id text not null unique,
  state text not null check (state in ('QUEUED', 'HELD', 'SENT', 'GIVEN_UP')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  claimed_until timestamptz,
  last_problem text,
  created_at timestamptz not null,
  sent_at timestamptz,
  version bigint not null default 0,
  check ((state = 'SENT') = (sent_at is not null))
);
create index on mail (next_attempt_at, sequence) where state = 'QUEUED';
create index on mail (thread, address, sequence) where state = 'QUEUED';
create index on mail (state, sequence);
