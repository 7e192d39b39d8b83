-- A file that comes in pieces: what has arrived stays, so that a cut line goes on where it was, also tomorrow.
create table upload (
  id uuid primary key,
  -- what it is meant for, in the words of the module that asked: only that module can seal it
  place text not null check (char_length(place) between 1 and 200),
  person_id uuid not null references person (id),
  name text not null check (char_length(name) between 1 and 255),
  size bigint not null check (size between 1 and 26214400),
  -- what the browser knows of the file without reading it: the same file chosen again goes on
  fingerprint text not null check (char_length(fingerprint) <= 64),
  received bigint not null default 0,
  begun_at timestamptz not null,
  touched_at timestamptz not null,
  check (received between 0 and size),
  unique (place, person_id, name, size, fingerprint)
);
create index on upload (touched_at);
create index on upload (person_id);

create table upload_piece (
  upload_id uuid not null references upload (id) on delete cascade,
  start bigint not null check (start >= 0),
  length int not null check (length between 1 and 1048576),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  primary key (upload_id, start)
);
alter table upload_piece alter column content set storage external;
