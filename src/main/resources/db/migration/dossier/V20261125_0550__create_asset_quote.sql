-- Which answer quotes which asset of the city's register, and which version of it.
create table asset_quote (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  item integer not null,
  question text not null,
  language text not null,
  asset_id uuid not null references asset (id),
  asset_version bigint not null,
  quoted_by uuid not null references person (id),
  quoted_at timestamptz not null
);
create index on asset_quote (asset_id);
create index on asset_quote (dossier_id);
