-- Public numbers have no gaps that nobody can explain: one row a Jalali year, locked by the transaction that counts.
create table dossier_counter (
  year integer primary key check (year between 1300 and 1600),
  last integer not null check (last >= 0)
);

create table dossier (
  id uuid primary key,
  reference text not null unique check (reference ~ '^CC-\d{4}-\d{4,}$'),
  call_id uuid not null references call (id),
  municipality_code varchar(4) not null references municipality (code),
  field_code text not null references creative_field (code),
  template_id uuid not null references form_template (id),
  status text not null check (status in ('DRAFT', 'APPROVAL_ASKED', 'APPROVED', 'SUBMITTED', 'RETURNED', 'ADMITTED',
    'NOT_ADMITTED', 'UNDER_REVIEW', 'DECISION_PREPARED', 'NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED', 'WITHDRAWN')),
  author uuid not null references person (id),
  created_at timestamptz not null,
  -- the last change of state or text, for "last saved"
  updated_at timestamptz not null,
  submitted_at timestamptz,
  sendings integer not null default 0 check (sendings >= 0),
  -- the return that is being answered; null when none is open
  return_id uuid,
  -- a draft that was thrown away; swept after 30 days
  deleted_at timestamptz,
  version bigint not null,
  check ((submitted_at is null) = (sendings = 0)),
  check (deleted_at is null or (status = 'DRAFT' and sendings = 0)),
  check (status in ('DRAFT', 'APPROVAL_ASKED', 'APPROVED') or sendings > 0),
  check (status <> 'RETURNED' or return_id is not null),
  check (return_id is null or status in ('RETURNED', 'APPROVAL_ASKED', 'APPROVED', 'WITHDRAWN'))
);
-- one live dossier of a city in a call
create unique index dossier_live on dossier (call_id, municipality_code) where status <> 'WITHDRAWN' and deleted_at is null;
create index on dossier (municipality_code);
create index on dossier (status);

-- Entries of a section that is a list. The number stays; the position is what the city orders.
create table dossier_item (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  number integer not null check (number between 1 and 999),
  position integer not null,
  removed boolean not null default false,
  primary key (dossier_id, section, number)
);

create table answer (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  -- 0 in a section that is no list
  item integer not null check (item >= 0),
  question text not null,
  language text not null check (language in ('fa', 'en', '')),
  value text not null,
  version bigint not null check (version > 0),
  updated_by uuid not null references person (id),
  updated_at timestamptz not null,
  primary key (dossier_id, section, item, question, language)
);

-- Every text that ever stood, so that versions can be compared and restored.
create table answer_version (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  item integer not null,
  question text not null,
  language text not null,
  version bigint not null,
  value text not null,
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  primary key (dossier_id, section, item, question, language, version)
);

-- The city's own word on whether a section is finished.
create table section_mark (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  complete boolean not null,
  marked_by uuid not null references person (id),
  marked_at timestamptz not null,
  primary key (dossier_id, section)
);

create table section_assignment (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  person_id uuid not null references person (id),
  assigned_by uuid not null references person (id),
  assigned_at timestamptz not null,
  primary key (dossier_id, section)
);
create index on section_assignment (person_id);

create table dossier_attachment (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  slot text not null,
  -- no cascade: a file that was sent outlives its removal from the draft
  document_id uuid not null references document (id),
  caption text not null default '',
  author text not null default '',
  rights text not null default '',
  position integer not null,
  removed boolean not null default false,
  version bigint not null,
  added_by uuid not null references person (id),
  added_at timestamptz not null
);
create index on dossier_attachment (dossier_id);
