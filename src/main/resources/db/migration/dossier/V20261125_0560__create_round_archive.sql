-- A whole round as one file that opens without the portal.
create table round_archive (
  id uuid primary key,
  call_id uuid not null references call (id),
  state text not null check (state in ('ASKED', 'MAKING', 'READY', 'FAILED')),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  begun_at timestamptz,
  ready_at timestamptz,
  dossiers integer not null default 0,
  size bigint not null default 0,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$')
);
create table round_archive_piece (
  archive_id uuid not null references round_archive (id) on delete cascade,
  number integer not null check (number >= 0),
  content bytea not null,
  primary key (archive_id, number)
);
alter table round_archive_piece alter column content set storage external;
