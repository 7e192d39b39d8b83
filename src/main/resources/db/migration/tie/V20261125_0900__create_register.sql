-- Cities of the world a tie may lead to: the reference data and whatever a tie or a person names beside it.
create table partner_city (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  name_en text not null check (char_length(name_en) between 1 and 120),
  name_fa text check (char_length(name_fa) between 1 and 120),
  name_local text check (char_length(name_local) between 1 and 120),
  name_fa_provisional boolean not null default false,
  iso2 varchar(2) not null references country,
  level text not null default 'CITY' check (level in ('CITY', 'PROVINCE', 'DISTRICT')),
  geoname_id bigint unique references world_city,
  member_code text unique references member_city,
  population integer check (population > 0),
  capital boolean not null default false,
  lat numeric(8, 5),
  lon numeric(8, 5),
  search_key text not null,
  source text not null,
  as_of text not null,
  check ((lat is null) = (lon is null))
);
create index on partner_city (iso2);
comment on table partner_city is 'the row of one place abroad, whether UNESCO, GeoNames or a tie names it';

-- A fact about a place, on either side. code is what two places are compared by; the words are what people read.
create table place_fact (
  id uuid primary key,
  municipality_code varchar(4) references municipality,
  partner_city_id uuid references partner_city,
  kind text not null check (kind in ('LANGUAGE', 'ROLE', 'CLIMATE', 'TERRAIN', 'ROUTE', 'PERSON', 'HERITAGE',
    'HERITAGE_TENTATIVE', 'INTANGIBLE', 'CRAFT_TITLE', 'LEAGUE', 'PILGRIMAGE', 'PRODUCT', 'PROBLEM', 'OFFICE',
    'CONTACT', 'EMBASSY')),
  code text check (code ~ '^[A-Z0-9_]{2,40}$'),
  value_fa text not null check (char_length(value_fa) between 1 and 300),
  value_en text check (char_length(value_en) between 1 and 300),
  source_title text not null check (char_length(source_title) between 1 and 300),
  source_url text check (char_length(source_url) <= 500),
  as_of text not null check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  added_by uuid not null references person,
  added_at timestamptz not null,
  verified_by uuid references person,
  verified_at timestamptz,
  withdrawn_at timestamptz,
  sample boolean not null default false,
  check ((municipality_code is null) <> (partner_city_id is null)),
  check ((verified_by is null) = (verified_at is null)),
  check (verified_by is null or verified_by <> added_by)
);
create index on place_fact (municipality_code);
create index on place_fact (partner_city_id);

create table tie (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  type text not null check (type in ('SISTER', 'FRIENDSHIP', 'PROJECT', 'CONTACT', 'PROVINCE')),
  -- how far it ever came: made by signature, or only intended
  basis text not null check (basis in ('MADE', 'APPROVED', 'PROPOSED', 'CLAIMED')),
  municipality_code varchar(4) references municipality,
  province_code varchar(2) not null references province,
  part_fa text,
  part_en text,
  partner_city_id uuid not null references partner_city,
  signed_year integer check (signed_year between 1900 and 2100),
  signed_on date,
  expires_on date,
  open_ended boolean,
  renewed_on date,
  suspended_on date,
  suspended_by text check (suspended_by in ('IRAN', 'PARTNER')),
  ended_on date,
  contact_on date,
  review_due date,
  field_code text references creative_field,
  legal_nature text check (legal_nature in ('COURTESY', 'SIMPLE', 'FORMAL', 'UNDECIDED')),
  next_step text check (next_step in ('REVIVE', 'CONVERT', 'END', 'VERIFY', 'NONE')),
  agreement_id uuid unique,
  computed text not null check (computed in ('ACTIVE', 'LOW', 'DORMANT', 'SUSPENDED', 'LAPSED', 'ENDED', 'UNKNOWN',
    'PROPOSED', 'DISPUTED')),
  computed_at timestamptz not null,
  override text check (override in ('ACTIVE', 'LOW', 'DORMANT', 'SUSPENDED', 'LAPSED', 'ENDED', 'UNKNOWN',
    'PROPOSED', 'DISPUTED')),
  override_reason text check (char_length(override_reason) between 10 and 2000),
  override_by uuid references person,
  override_at timestamptz,
  status text generated always as (coalesce(override, computed)) stored,
  proof text not null check (proof in ('EVIDENCE', 'CLAIM')),
  source text not null,
  as_of text not null,
  search_key text not null,
  created_by uuid references person,
  created_at timestamptz not null,
  version bigint not null default 0,
  check ((override is null) = (override_reason is null)),
  check ((override is null) = (override_by is null)),
  check ((municipality_code is not null) or type = 'PROVINCE'),
  check ((suspended_on is null) = (suspended_by is null))
);
create index on tie (municipality_code);
create index on tie (partner_city_id);
create index on tie (status);
create unique index tie_once on tie (coalesce(municipality_code, province_code), coalesce(part_en, ''), partner_city_id,
  (type = 'PROVINCE')) where ended_on is null;
comment on index tie_once is 'two places have one tie at a time; a new one after a formal end';
comment on column tie.signed_year is 'null where no source states one; never a guess';

-- What somebody says about a tie. Statements are never overwritten: a better one is put beside the other.
create table tie_statement (
  id uuid primary key,
  tie_id uuid not null references tie,
  origin text not null check (origin in ('FILE', 'SHEET', 'CITY', 'SECRETARIAT', 'PARTNER')),
  tag text not null check (tag in ('LISTED', 'SIGNED', 'ACTIVITY', 'SUSPENDED', 'HISTORIC', 'DISPUTED', 'FRIENDSHIP',
    'APPROVED', 'PROPOSED', 'CLAIMED', 'NOT_A_TIE', 'ENDED')),
  signed_year integer check (signed_year between 1900 and 2100),
  note_fa text check (char_length(note_fa) <= 2000),
  note_en text check (char_length(note_en) <= 2000),
  confidence text not null check (confidence in ('LIST', 'REPORT', 'REPORTS', 'DOCUMENT')),
  state text not null check (state in ('STANDING', 'ASKED', 'REFUSED', 'SET_ASIDE')),
  as_of text not null,
  made_by uuid references person,
  made_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  decision_reason text check (char_length(decision_reason) <= 2000),
  natural_key text unique,
  version bigint not null default 0,
  check ((state in ('ASKED')) = (decided_at is null and origin = 'CITY')),
  check (decided_by is null or decided_by is distinct from made_by)
);
create index on tie_statement (tie_id);
create index on tie_statement (made_at) where state = 'ASKED';

create table tie_source (
  statement_id uuid not null references tie_statement,
  position integer not null,
  title text not null,
  url text,
  user_edited boolean not null,
  primary key (statement_id, position)
);

create table tie_evidence (
  id uuid primary key,
  tie_id uuid not null references tie,
  stance text not null check (stance in ('FOR', 'AGAINST')),
  kind text not null check (kind in ('AGREEMENT', 'COUNCIL_VOTE', 'LETTER', 'OFFICIAL_PAGE', 'NEWS', 'PHOTO', 'STUDY',
    'OTHER')),
  title text not null check (char_length(title) between 3 and 300),
  url text check (char_length(url) <= 500),
  document_id uuid references document,
  dated date,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  says text check (char_length(says) <= 2000),
  added_by uuid not null references person,
  added_at timestamptz not null,
  verified_by uuid references person,
  verified_at timestamptz,
  refused_at timestamptz,
  refusal text check (char_length(refusal) <= 1000),
  sample boolean not null default false,
  check (verified_by is null or verified_by <> added_by),
  check (verified_at is null or refused_at is null),
  check (url is not null or document_id is not null)
);
create index on tie_evidence (tie_id);

create table tie_activity (
  id uuid primary key,
  tie_id uuid not null references tie,
  kind text not null check (kind in ('VISIT', 'MESSAGE', 'FESTIVAL', 'EXHIBITION', 'SCHOOL_EXCHANGE',
    'UNIVERSITY_EXCHANGE', 'TRAINING', 'PROJECT', 'TRADE', 'NAMING', 'AID', 'ONLINE', 'INTENTION')),
  title text not null check (char_length(title) between 3 and 300),
  held_on date not null,
  held_to text not null default 'DAY' check (held_to in ('DAY', 'MONTH', 'YEAR')),
  until date check (until >= held_on),
  field_code text references creative_field,
  organisers text check (char_length(organisers) <= 300),
  participants integer check (participants between 0 and 1000000),
  cost_rial bigint check (cost_rial >= 0),
  money_source text check (char_length(money_source) <= 200),
  outcome text check (char_length(outcome) <= 2000),
  evidence_url text check (char_length(evidence_url) <= 500),
  document_id uuid references document,
  logged_by uuid references person,
  logged_at timestamptz not null,
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  sample boolean not null default false
);
create index on tie_activity (tie_id, held_on);
