-- A form that was filled outside and brought back. What was in it stays, whether or not it was taken over.
create table offline_load (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  document_id uuid not null references document (id),
  person_id uuid not null references person (id),
  loaded_at timestamptz not null,
  -- the texts by the mark of their box, and what stood outside the boxes
  content text not null,
  applied_at timestamptz,
  taken integer not null default 0
);
create index on offline_load (dossier_id);
