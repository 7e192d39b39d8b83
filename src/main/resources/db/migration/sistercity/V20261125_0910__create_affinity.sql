-- The rules a pair of cities is judged by, in versions. A case keeps the version it was begun with.
create table affinity_policy (
  id uuid primary key,
  number integer not null unique check (number > 0),
  status text not null check (status in ('DRAFT', 'PUBLISHED')),
  least_coverage integer not null check (least_coverage between 0 and 100),
  most_adjustment integer not null check (most_adjustment between 0 and 20),
  sufficient integer not null check (sufficient between 1 and 99),
  effective_from date,
  note text check (char_length(note) <= 2000),
  based_on uuid references affinity_policy,
  created_by uuid references person,
  created_at timestamptz not null,
  published_by uuid references person,
  published_at timestamptz,
  version bigint not null default 0,
  check ((status = 'PUBLISHED') = (published_at is not null)),
  check (status = 'DRAFT' or effective_from is not null)
);
create unique index affinity_policy_one_draft on affinity_policy (status) where status = 'DRAFT';

create table affinity_weight (
  policy_id uuid not null references affinity_policy on delete cascade,
  dimension text not null check (dimension in ('CIVILISATION', 'CULTURE', 'HERITAGE', 'FIELD', 'MEANING', 'CITY_TYPE',
    'PROBLEMS', 'EXCHANGES', 'PARTNER_SUCCESS', 'BUDGET', 'CONNECTION', 'RELATIONS', 'CAPACITY')),
  weight integer not null check (weight between 0 and 100),
  primary key (policy_id, dimension)
);

-- The first version: the weights the secretariat's own study proposed; nobody has adopted them yet.
insert into affinity_policy (id, number, status, least_coverage, most_adjustment, sufficient, effective_from, created_at,
  published_at)
values ('0a111111-0000-4000-8000-000000000001', 1, 'PUBLISHED', 60, 20, 60, date '2026-11-25', portal_now(), portal_now());

insert into affinity_weight (policy_id, dimension, weight)
select '0a111111-0000-4000-8000-000000000001', v.dimension, v.weight
from (values ('CIVILISATION', 20), ('CULTURE', 15), ('HERITAGE', 15), ('FIELD', 20), ('MEANING', 15), ('CITY_TYPE', 10),
  ('PROBLEMS', 5), ('EXCHANGES', 25), ('PARTNER_SUCCESS', 20), ('BUDGET', 20), ('CONNECTION', 15), ('RELATIONS', 10),
  ('CAPACITY', 10)) v (dimension, weight);

create table assessment (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  partner_city_id uuid not null references partner_city,
  policy_id uuid not null references affinity_policy,
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  frozen_at timestamptz,
  version bigint not null default 0
);
create index on assessment (municipality_code);

create table assessment_score (
  assessment_id uuid not null references assessment,
  indicator text not null,
  value numeric(3, 1) not null check (value between 0 and 4),
  computed boolean not null,
  reason_fa text check (char_length(reason_fa) <= 1000),
  reason_en text check (char_length(reason_en) <= 1000),
  scored_by uuid references person,
  scored_at timestamptz not null,
  primary key (assessment_id, indicator),
  check (computed = (scored_by is null))
);

create table assessment_evidence (
  id uuid primary key,
  assessment_id uuid not null references assessment,
  indicator text not null,
  stance text not null check (stance in ('FOR', 'AGAINST')),
  kind text not null check (kind in ('STUDY', 'UNESCO', 'STATISTICS', 'EXPERT_REPORT', 'OFFICIAL_PAGE', 'NEWS', 'LETTER',
    'OTHER')),
  title text not null check (char_length(title) between 3 and 300),
  url text check (char_length(url) <= 500),
  document_id uuid references document,
  dated date,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  added_by uuid not null references person,
  added_at timestamptz not null,
  verified_by uuid references person,
  verified_at timestamptz,
  refused_at timestamptz,
  refusal text check (char_length(refusal) between 3 and 1000),
  sample boolean not null default false,
  check (verified_by is null or verified_by <> added_by),
  check (verified_at is null or refused_at is null),
  check ((refused_at is null) = (refusal is null)),
  check (url is not null or document_id is not null)
);
create index on assessment_evidence (assessment_id);

-- The last one of a dimension counts; the earlier ones stay.
create table assessment_adjustment (
  id uuid primary key,
  assessment_id uuid not null references assessment,
  dimension text not null,
  points integer not null check (points between -20 and 20),
  computed numeric(5, 2) not null,
  reason text not null check (char_length(reason) between 20 and 2000),
  adjusted_by uuid not null references person,
  adjusted_at timestamptz not null,
  replaced_at timestamptz
);
create unique index on assessment_adjustment (assessment_id, dimension) where replaced_at is null;

create table assessment_gate (
  assessment_id uuid not null references assessment,
  gate text not null check (gate in ('COUNCIL_DECISION', 'PARTNER_WISH', 'CONTACTS', 'NOT_DUPLICATE', 'LAW_AND_VALUES',
    'FOREIGN_MINISTRY')),
  outcome text not null check (outcome in ('PASS', 'PASS_WITH_NOTE', 'FAIL', 'WAITING')),
  body text check (char_length(body) <= 200),
  reason text check (char_length(reason) <= 1000),
  said_by uuid references person,
  said_at timestamptz,
  primary key (assessment_id, gate),
  check (outcome = 'WAITING' or (body is not null and reason is not null and said_by is not null))
);
