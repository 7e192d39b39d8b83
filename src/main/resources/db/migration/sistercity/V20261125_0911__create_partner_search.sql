-- Candidates a city compared, with the figures of that day, and why the others were not chosen.
create table long_list (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  purpose text not null check (char_length(purpose) between 10 and 1000),
  policy_id uuid not null references affinity_policy,
  created_by uuid not null references person,
  created_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  sample boolean not null default false,
  version bigint not null default 0
);
create index on long_list (municipality_code);

create table long_list_entry (
  list_id uuid not null references long_list,
  partner_city_id uuid not null references partner_city,
  position integer not null,
  coverage integer not null check (coverage between 0 and 100),
  least numeric(5, 2) not null,
  most numeric(5, 2) not null,
  readiness_coverage integer not null,
  readiness_least numeric(5, 2) not null,
  readiness_most numeric(5, 2) not null,
  ties integer not null,
  outcome text not null default 'CONSIDERED' check (outcome in ('CONSIDERED', 'CHOSEN', 'REJECTED')),
  reason text check (char_length(reason) between 10 and 1000),
  primary key (list_id, partner_city_id),
  check ((outcome = 'CONSIDERED') = (reason is null))
);
create unique index on long_list_entry (list_id) where outcome = 'CHOSEN';

-- What a city is looking for. The public sees it once the secretariat has read it.
create table partner_wish (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  field_code text references creative_field,
  iso2 varchar(2) references country,
  purpose_fa text not null check (char_length(purpose_fa) between 10 and 1000),
  purpose_en text check (char_length(purpose_en) between 10 and 1000),
  traits text check (char_length(traits) <= 1000),
  state text not null check (state in ('OPEN', 'PUBLISHED', 'CLOSED')),
  written_by uuid not null references person,
  written_at timestamptz not null,
  published_by uuid references person,
  published_at timestamptz,
  sample boolean not null default false,
  version bigint not null default 0
);
create index on partner_wish (municipality_code);
