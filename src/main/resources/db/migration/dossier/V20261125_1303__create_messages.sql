-- What a city and the secretariat write to each other about one dossier. Written once, never changed.
create table dossier_message (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  side text not null check (side in ('CITY', 'OFFICE')),
  section text,
  text text not null check (text <> ''),
  written_by uuid not null references person (id),
  written_at timestamptz not null
);
create index on dossier_message (dossier_id, written_at);

create table dossier_message_reading (
  dossier_id uuid not null references dossier (id) on delete cascade,
  person_id uuid not null references person (id),
  read_at timestamptz not null,
  primary key (dossier_id, person_id)
);
create index on dossier_message_reading (person_id);
