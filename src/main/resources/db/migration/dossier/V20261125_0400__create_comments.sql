-- A city's own talk about its text while it is written, pinned to a question. The secretariat never reads it.
create table comment_thread (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  -- 0 in a section that is no list
  item integer not null check (item >= 0),
  question text not null,
  opened_by uuid not null references person (id),
  opened_at timestamptz not null,
  resolved_by uuid references person (id),
  resolved_at timestamptz,
  version bigint not null default 0,
  check ((resolved_by is null) = (resolved_at is null))
);
create index on comment_thread (dossier_id, section);

create table comment (
  id uuid primary key,
  thread_id uuid not null references comment_thread (id) on delete cascade,
  text text not null check (text <> ''),
  written_by uuid not null references person (id),
  written_at timestamptz not null
);
create index on comment (thread_id, written_at);

-- Who was asked by name.
create table comment_mention (
  comment_id uuid not null references comment (id) on delete cascade,
  person_id uuid not null references person (id),
  primary key (comment_id, person_id)
);
create index on comment_mention (person_id);

-- Until when a person has read a thread; what came later is unread.
create table comment_reading (
  thread_id uuid not null references comment_thread (id) on delete cascade,
  person_id uuid not null references person (id),
  read_at timestamptz not null,
  primary key (thread_id, person_id)
);

-- Until when a colleague wants to have written a section; the city's own date, the call knows nothing of it.
alter table section_assignment add column due_on date;

-- One summary a dossier and day, whichever instance is first.
create table writing_summary (
  dossier_id uuid not null references dossier (id) on delete cascade,
  day date not null,
  made_at timestamptz not null,
  primary key (dossier_id, day)
);
