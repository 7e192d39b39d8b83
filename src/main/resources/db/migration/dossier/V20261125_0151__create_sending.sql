-- The mayor's word on exactly one text. Cancelled when the text is opened again.
create table approval (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  -- the approved text itself: it is sent as it stands here
  content text not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  approved_by uuid not null references person (id),
  approved_at timestamptz not null,
  cancelled_by uuid references person (id),
  cancelled_at timestamptz,
  check ((cancelled_by is null) = (cancelled_at is null))
);
create unique index approval_standing on approval (dossier_id) where cancelled_at is null;

-- What was sent, as it was sent.
create table submission (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  number integer not null check (number > 0),
  content text not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  receipt text not null unique,
  submitted_by uuid not null references person (id),
  submitted_at timestamptz not null,
  unique (dossier_id, number)
);

-- The printed form of a sending. Made after it, so it has a row of its own: the sending is never touched again.
create table submission_paper (
  submission_id uuid not null references submission (id),
  language text not null check (language in ('fa', 'en')),
  pdf bytea not null,
  made_at timestamptz not null,
  primary key (submission_id, language)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was sent is never changed';
end $$;
create trigger submission_is_final before update or delete on submission for each row execute function refuse_change();

create table dossier_return (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  submission_id uuid not null references submission (id),
  note text not null,
  due_at timestamptz not null,
  returned_by uuid not null references person (id),
  returned_at timestamptz not null,
  answered_at timestamptz,
  check (due_at > returned_at)
);
create index on dossier_return (dossier_id);
alter table dossier add foreign key (return_id) references dossier_return (id);

-- What has to be corrected, and the city's answer to it.
create table return_remark (
  id uuid primary key,
  return_id uuid not null references dossier_return (id),
  position integer not null,
  section text not null,
  question text,
  remark text not null,
  answer text,
  answered_by uuid references person (id),
  answered_at timestamptz,
  version bigint not null default 0,
  check ((answer is null) = (answered_at is null))
);
create index on return_remark (return_id);

-- The note of the mayor who gives the text back to the writers.
create table approval_note (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  note text not null,
  written_by uuid not null references person (id),
  written_at timestamptz not null
);
create index on approval_note (dossier_id);

create table withdrawal (
  dossier_id uuid primary key references dossier (id),
  reason text not null,
  withdrawn_by uuid not null references person (id),
  withdrawn_at timestamptz not null
);
