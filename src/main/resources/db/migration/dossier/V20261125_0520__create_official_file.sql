-- The file that goes to UNESCO: made in the background from one sending, found again, never changed.
create table official_file (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  submission_id uuid not null references submission (id) on delete cascade,
  number integer not null check (number > 0),
  -- of the words and the annexes in it: the two readers' ticks hold for exactly this
  text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('ASKED', 'MAKING', 'READY', 'TOO_LARGE', 'FAILED')),
  annexes integer not null default 0,
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  begun_at timestamptz,
  ready_at timestamptz,
  unique (dossier_id, number)
);
create index on official_file (asked_at) where state in ('ASKED', 'MAKING');

create table official_paper (
  file_id uuid not null references official_file (id) on delete cascade,
  kind text not null check (kind in ('DOCX', 'PDF', 'ZIP')),
  name text not null,
  size bigint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  primary key (file_id, kind)
);
alter table official_paper alter column content set storage external;

-- What the city does not bring: the letter of the National Commission.
create table official_annex (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  slot text not null,
  document_id uuid not null references document (id),
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  removed boolean not null default false
);
create index on official_annex (dossier_id);

-- The last reading: two seats, two persons, every part ticked by both.
create table official_reading (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  text_sha256 text not null,
  seat integer not null check (seat in (1, 2)),
  person_id uuid not null references person (id),
  begun_at timestamptz not null,
  finished_at timestamptz,
  unique (dossier_id, text_sha256, seat),
  unique (dossier_id, text_sha256, person_id)
);
create table official_tick (
  reading_id uuid not null references official_reading (id) on delete cascade,
  part text not null,
  ticked_at timestamptz not null,
  primary key (reading_id, part)
);

-- What was sent to UNESCO, and what came back. Nothing here is ever changed or removed.
create table official_sending (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  file_id uuid not null references official_file (id),
  sent_by uuid not null references person (id),
  sent_at timestamptz not null,
  address text not null check (char_length(address) between 1 and 200),
  subject text not null check (char_length(subject) between 1 and 200),
  message text not null check (char_length(message) <= 10000),
  recorded_at timestamptz not null
);
create index on official_sending (dossier_id);
create table official_answer (
  id uuid primary key,
  sending_id uuid not null references official_sending (id) on delete cascade,
  kind text not null check (kind in ('ACKNOWLEDGEMENT', 'QUESTION', 'REPLY', 'RESULT', 'OUR_ANSWER')),
  received_on date not null,
  sender text not null check (char_length(sender) between 1 and 200),
  text text not null check (char_length(text) <= 10000),
  document_id uuid references document (id),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index on official_answer (sending_id);
