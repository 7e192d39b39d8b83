-- What a city has and tells of itself again in every round.
create table asset (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality (code),
  kind text not null check (kind in ('CRAFT', 'FESTIVAL', 'VENUE', 'TRAINING', 'HERITAGE', 'OTHER')),
  field_code text references creative_field (code),
  name_fa text not null check (char_length(name_fa) between 1 and 200),
  name_en text not null check (char_length(name_en) <= 200),
  place text not null check (char_length(place) <= 200),
  since text not null check (char_length(since) <= 40),
  facts_fa text not null check (char_length(facts_fa) <= 4000),
  facts_en text not null check (char_length(facts_en) <= 4000),
  source text not null check (char_length(source) <= 400),
  as_of date,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz
);
create index on asset (municipality_code) where removed_at is null;

-- Papers and photos that show it.
create table asset_document (
  asset_id uuid not null references asset (id),
  document_id uuid not null references document (id),
  caption text not null,
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  primary key (asset_id, document_id)
);

-- A list that was brought in and looked at before anything was written.
create table asset_import (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality (code),
  file_name text not null,
  content text not null,
  brought_by uuid not null references person (id),
  brought_at timestamptz not null,
  applied_at timestamptz
);
