create table document (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 120),
  type text not null check (type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'ODT')),
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('RECEIVED', 'SCANNING', 'CLEAN', 'REJECTED', 'WAITING')),
  -- where the content is: a portal that moves to another store still finds its old files
  store text not null check (store in ('postgres', 's3')),
  uploaded_by uuid references person (id),
  uploaded_at timestamptz not null,
  scan_started_at timestamptz,
  scan_attempts int not null default 0,
  finding text,
  discarded_at timestamptz
);
create index on document (uploaded_at) where state in ('RECEIVED', 'SCANNING', 'WAITING');
create index on document (discarded_at) where discarded_at is not null;

create table document_piece (
  document_id uuid not null references document (id) on delete cascade,
  number int not null check (number >= 0),
  content bytea not null,
  primary key (document_id, number)
);
-- uploaded files are compressed already; storing them outside and as they are is twice as fast
alter table document_piece alter column content set storage external;
