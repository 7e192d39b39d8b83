-- External rules by edition, clause by clause.
create table edition (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  instrument text not null check (instrument ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  edition_year integer check (edition_year between 1945 and 2100),
  title_fa text not null check (char_length(title_fa) between 1 and 300),
  title_en text not null check (char_length(title_en) between 1 and 300),
  short_fa text not null check (char_length(short_fa) between 1 and 60),
  short_en text not null check (char_length(short_en) between 1 and 60),
  note_fa text check (char_length(note_fa) <= 2000),
  note_en text check (char_length(note_en) <= 2000),
  source text not null check (char_length(source) between 1 and 1000),
  source_url text check (char_length(source_url) <= 500),
  as_of date not null,
  status text not null check (status in ('DRAFT', 'CURRENT', 'SUPERSEDED')),
  follows_id uuid references edition,
  brought_by uuid references person,
  brought_at timestamptz not null,
  published_by uuid references person,
  published_at timestamptz,
  superseded_at timestamptz,
  version bigint not null,
  check (follows_id is null or follows_id <> id),
  check ((status = 'SUPERSEDED') = (superseded_at is not null)),
  check ((status = 'DRAFT') = (published_at is null))
);
-- One edition of an instrument is in force.
create unique index edition_current on edition (instrument) where status = 'CURRENT';

create table clause (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  code text not null unique check (char_length(code) <= 60),
  number text not null check (char_length(number) between 1 and 20),
  place integer not null,
  topic text not null check (topic in ('ELIGIBILITY', 'PROCEDURE', 'FILE', 'PLAN', 'ASSETS', 'PARTICIPATION', 'FINANCE',
    'GOVERNANCE', 'COOPERATION', 'VALUES', 'RIGHTS', 'MEMBERSHIP')),
  nature text not null check (nature in ('ADMISSIBILITY', 'EVALUATION', 'UNDERTAKING', 'RECOMMENDATION', 'DECLARATION')),
  title_fa text not null check (char_length(title_fa) between 1 and 200),
  title_en text not null check (char_length(title_en) between 1 and 200),
  original_en text not null check (char_length(original_en) between 1 and 4000),
  original_fr text check (char_length(original_fr) <= 4000),
  wording text not null check (wording in ('EXACT', 'PARAPHRASE')),
  rendering_fa text not null check (char_length(rendering_fa) between 1 and 4000),
  source text not null check (char_length(source) between 1 and 1000),
  source_url text check (char_length(source_url) <= 500),
  as_of date not null,
  provisional boolean not null,
  assessed boolean not null,
  follows_id uuid references clause,
  search_key text not null generated always as (search_key(
    title_fa || ' ' || title_en || ' ' || original_en || ' ' || coalesce(original_fr, '') || ' ' || rendering_fa)) stored,
  unique (edition_id, number)
);
create index on clause (edition_id, place);
-- A clause of the earlier edition has one successor at most.
create unique index clause_follows on clause (follows_id) where follows_id is not null;

-- Laws the positions rest on.
create table law (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  kind text not null check (kind in ('CONSTITUTION', 'LAW', 'BYLAW', 'DECREE', 'CIRCULAR', 'RESOLUTION')),
  title_fa text not null check (char_length(title_fa) between 1 and 300),
  title_en text check (char_length(title_en) <= 300),
  text_fa text not null check (char_length(text_fa) between 1 and 4000),
  source text not null check (char_length(source) between 1 and 1000),
  source_url text check (char_length(source_url) <= 500),
  as_of date not null,
  provisional boolean not null,
  retired_at timestamptz,
  version bigint not null
);

-- What the country says about a clause: every decision is a version, none is ever overwritten.
create table national_position (
  id uuid primary key,
  clause_id uuid not null references clause,
  number integer not null check (number > 0),
  status text not null check (status in ('DRAFT', 'DISCUSSED', 'PROPOSED', 'DECIDED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  verdict text not null check (verdict in ('UNDER_EXAMINATION', 'ACCEPTED', 'WITH_RESERVATION', 'NOT_ACCEPTED', 'NOT_RELEVANT')),
  reservation_fa text not null check (char_length(reservation_fa) <= 2000),
  reservation_en text not null check (char_length(reservation_en) <= 2000),
  reasoning text not null check (char_length(reasoning) <= 6000),
  reasoning_public boolean not null,
  minority text not null check (char_length(minority) <= 4000),
  minority_holder text not null check (char_length(minority_holder) <= 200),
  minority_public boolean not null,
  body text not null check (char_length(body) <= 200),
  effect text not null check (effect in ('NONE', 'GUIDANCE', 'WORDING', 'BLOCKS')),
  note text not null check (char_length(note) <= 500),
  next_look date,
  drafted_by uuid not null references person,
  drafted_at timestamptz not null,
  edited_by uuid not null references person,
  edited_at timestamptz not null,
  proposed_by uuid references person,
  proposed_at timestamptz,
  decided_by uuid references person,
  decided_at timestamptz,
  published_by uuid references person,
  published_at timestamptz,
  ended_by uuid references person,
  ended_at timestamptz,
  end_reason text check (char_length(end_reason) <= 1000),
  version bigint not null,
  unique (clause_id, number),
  -- A decision is two people's.
  check (decided_by is null or (proposed_by is not null and decided_by <> proposed_by)),
  check (status not in ('PROPOSED', 'DECIDED', 'PUBLISHED') or proposed_by is not null),
  check (status not in ('DECIDED', 'PUBLISHED') or (decided_by is not null and decided_at is not null)),
  check (status <> 'PUBLISHED' or published_at is not null),
  check (status not in ('DECIDED', 'PUBLISHED') or verdict <> 'WITH_RESERVATION' or (reservation_fa <> '' and reservation_en <> ''))
);
-- One version at work, one decision in force, one of them public.
create unique index national_position_open on national_position (clause_id) where status in ('DRAFT', 'DISCUSSED', 'PROPOSED');
create unique index national_position_in_force on national_position (clause_id) where status in ('DECIDED', 'PUBLISHED');

create table position_law (
  position_id uuid not null references national_position on delete cascade,
  place integer not null,
  law_id uuid not null references law,
  article text not null check (char_length(article) <= 200),
  primary key (position_id, place)
);

-- The two bodies' own positions, side by side.
create table position_opinion (
  position_id uuid not null references national_position on delete cascade,
  side text not null check (side in ('MINISTRY', 'COMMISSION')),
  verdict text not null check (verdict in ('UNDER_EXAMINATION', 'ACCEPTED', 'WITH_RESERVATION', 'NOT_ACCEPTED', 'NOT_RELEVANT')),
  reservation_fa text not null check (char_length(reservation_fa) <= 2000),
  reservation_en text not null check (char_length(reservation_en) <= 2000),
  reasoning text not null check (char_length(reasoning) between 1 and 6000),
  written_by uuid not null references person,
  written_at timestamptz not null,
  version bigint not null,
  primary key (position_id, side)
);

-- How a clause is carried out.
create table practice (
  id uuid primary key,
  clause_id uuid not null references clause on delete cascade,
  kind text not null check (kind in ('GUIDANCE', 'REMARK', 'GOOD_PRACTICE')),
  text_fa text not null check (char_length(text_fa) between 1 and 3000),
  text_en text check (char_length(text_en) <= 3000),
  source text not null check (char_length(source) between 1 and 500),
  as_of date not null,
  shown_to text not null check (shown_to in ('OFFICE', 'CITIES', 'PUBLIC')),
  written_by uuid references person,
  written_at timestamptz not null,
  retired_by uuid references person,
  retired_at timestamptz,
  version bigint not null
);
create index on practice (clause_id);

-- Where a clause counts: in a question of the form, a criterion of the rubric, a clause of an agreement.
create table clause_link (
  clause_id uuid not null references clause on delete cascade,
  kind text not null check (kind in ('QUESTION', 'CRITERION', 'AGREEMENT')),
  holder text not null check (char_length(holder) between 1 and 60),
  target text not null check (char_length(target) between 1 and 60),
  primary key (clause_id, kind, holder, target)
);
create index on clause_link (kind, holder, target);

-- A file that was read but not taken over yet.
create table edition_import (
  id uuid primary key,
  file_name text not null check (char_length(file_name) <= 200),
  content text not null,
  brought_by uuid not null references person,
  brought_at timestamptz not null,
  taken_at timestamptz
);

-- A city's own look at itself.
create table self_assessment (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  edition_id uuid not null references edition,
  number integer not null,
  status text not null check (status in ('OPEN', 'FINISHED')),
  started_by uuid not null references person,
  started_at timestamptz not null,
  finished_by uuid references person,
  finished_at timestamptz,
  version bigint not null,
  unique (municipality_code, number),
  check ((status = 'FINISHED') = (finished_at is not null))
);
create unique index self_assessment_open on self_assessment (municipality_code) where status = 'OPEN';

create table self_assessment_answer (
  assessment_id uuid not null references self_assessment on delete cascade,
  clause_id uuid not null references clause,
  grade integer check (grade between 0 and 4),
  evidence text not null check (char_length(evidence) <= 2000),
  gap text not null check (char_length(gap) <= 2000),
  primary key (assessment_id, clause_id)
);

-- The words all pages share.
create table glossary_term (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  term_fa text not null check (char_length(term_fa) between 1 and 120),
  term_en text not null check (char_length(term_en) between 1 and 120),
  term_fr text check (char_length(term_fr) <= 120),
  meaning_fa text not null check (char_length(meaning_fa) between 1 and 2000),
  meaning_en text check (char_length(meaning_en) <= 2000),
  source text check (char_length(source) <= 500),
  provisional boolean not null,
  retired_at timestamptz,
  edited_by uuid references person,
  edited_at timestamptz not null,
  version bigint not null,
  search_key text not null generated always as (search_key(
    term_fa || ' ' || term_en || ' ' || coalesce(term_fr, '') || ' ' || meaning_fa)) stored
);

create table glossary_remark (
  id uuid primary key,
  term_id uuid not null references glossary_term on delete cascade,
  text text not null check (char_length(text) between 1 and 2000),
  written_by uuid not null references person,
  written_at timestamptz not null,
  settled_by uuid references person,
  settled_at timestamptz
);
create index on glossary_remark (term_id);
