-- Somebody looked: the English still fits this version of the Persian.
create table translation_check (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  item integer not null,
  question text not null,
  fa_version bigint not null,
  checked_by uuid not null references person (id),
  checked_at timestamptz not null,
  primary key (dossier_id, section, item, question)
);
