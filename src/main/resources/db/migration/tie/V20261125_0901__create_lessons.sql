-- Why a tie went well or badly, in the words of somebody with a source.
create table tie_finding (
  id uuid primary key,
  tie_id uuid not null references tie,
  kind text not null check (kind in ('SUCCESS', 'FAILURE')),
  says text not null check (char_length(says) between 10 and 2000),
  source_title text not null check (char_length(source_title) between 3 and 300),
  source_url text check (char_length(source_url) <= 500),
  added_by uuid references person,
  added_at timestamptz not null,
  sample boolean not null default false
);
create index on tie_finding (tie_id);

create table obstacle (
  id uuid primary key,
  kind text not null check (kind in ('ONLY_ON_PAPER', 'FOREIGN_POLICY', 'WEAK_AFFINITY', 'UNCLEAR_RULE',
    'CHANGE_OF_OFFICE', 'NO_MEANS', 'NO_MEASURE', 'OVERLAP')),
  level text not null check (level in ('CITY', 'PARTNER', 'NATIONAL', 'INTERNATIONAL')),
  title_fa text not null check (char_length(title_fa) between 5 and 300),
  title_en text check (char_length(title_en) between 5 and 300),
  says text check (char_length(says) <= 2000),
  first_seen integer check (first_seen between 1900 and 2100),
  source_title text not null check (char_length(source_title) between 3 and 300),
  source_url text check (char_length(source_url) <= 500),
  closed_at timestamptz,
  added_by uuid references person,
  added_at timestamptz not null,
  sample boolean not null default false,
  version bigint not null default 0
);

create table obstacle_tie (
  obstacle_id uuid not null references obstacle,
  tie_id uuid not null references tie,
  primary key (obstacle_id, tie_id)
);
create index on obstacle_tie (tie_id);

create table solution (
  id uuid primary key,
  obstacle_id uuid not null references obstacle,
  says_fa text not null check (char_length(says_fa) between 5 and 1000),
  says_en text check (char_length(says_en) between 5 and 1000),
  owner text check (char_length(owner) <= 200),
  cost_rial bigint check (cost_rial >= 0),
  law_needed text check (char_length(law_needed) <= 500),
  due date,
  state text not null check (state in ('PROPOSED', 'UNDER_WAY', 'WORKED', 'FAILED')),
  result text check (char_length(result) <= 2000),
  added_by uuid references person,
  added_at timestamptz not null,
  sample boolean not null default false,
  version bigint not null default 0,
  check (state not in ('WORKED', 'FAILED') or result is not null)
);
create index on solution (obstacle_id);

create table lesson (
  id uuid primary key,
  says_fa text not null check (char_length(says_fa) between 10 and 1000),
  says_en text check (char_length(says_en) between 10 and 1000),
  rests_on text not null check (char_length(rests_on) between 3 and 1000),
  source_url text check (char_length(source_url) <= 500),
  tie_id uuid references tie,
  iso2 varchar(2) references country,
  field_code text references creative_field,
  obstacle_kind text,
  everywhere boolean not null default false,
  state text not null check (state in ('DRAFT', 'APPROVED', 'WITHDRAWN')),
  written_by uuid references person,
  written_at timestamptz not null,
  approved_by uuid references person,
  approved_at timestamptz,
  sample boolean not null default false,
  version bigint not null default 0,
  check (approved_by is null or approved_by is distinct from written_by),
  check (everywhere or iso2 is not null or field_code is not null or obstacle_kind is not null)
);
create index on lesson (iso2);

-- A sheet that was read but not yet, or already, taken into the register.
create table tie_sheet (
  id uuid primary key,
  file_name text not null,
  rows text not null,
  row_count integer not null,
  municipality_code varchar(4) references municipality,
  read_by uuid not null references person,
  read_at timestamptz not null,
  taken_at timestamptz,
  added integer,
  joined integer,
  left_out integer
);
