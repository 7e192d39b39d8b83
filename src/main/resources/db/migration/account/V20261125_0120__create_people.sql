-- People and what they may be. A person belongs to the organisation whose file they work on, never the other way round.
create table person (
  id uuid primary key,
  email text not null check (length(email) between 3 and 254),
  name_fa text not null check (length(name_fa) between 1 and 120),
  name_en text check (length(name_en) <= 120),
  language text not null default 'fa' check (language in ('fa', 'en')),
  state text not null check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
  password_hash text,
  password_changed_at timestamptz,
  -- sessions that began before this instant have ended
  sessions_valid_after timestamptz not null default '2000-01-01T00:00:00Z',
  last_grant_id uuid,
  created_at timestamptz not null default transaction_timestamp(),
  version bigint not null default 0,
  check (state <> 'ACTIVE' or password_hash is not null)
);
create unique index person_email on person (lower(email));

create table role_grant (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null check (role in ('CITY_EDITOR', 'CITY_CONTRIBUTOR', 'MAYOR', 'COUNCIL_CLERK', 'REVIEWER',
    'OPINION_OFFICER', 'COMMISSION_OFFICER', 'SECRETARIAT_EXPERT', 'HEAD_OF_SECRETARIAT', 'COUNCIL_MEMBER',
    'ADMINISTRATOR', 'AUDITOR')),
  municipality_code varchar(4) references municipality,
  field_code text references creative_field,
  call_id uuid,
  -- the body an opinion officer or council member speaks for
  body text check (length(body) <= 200),
  state text not null check (state in ('PROPOSED', 'ACTIVE', 'REVOKED', 'REFUSED')),
  valid_from timestamptz not null,
  valid_until timestamptz,
  granted_by uuid references person,
  -- the second administrator, where the role needs one
  confirmed_by uuid references person,
  revoked_by uuid references person,
  revoked_at timestamptz,
  created_at timestamptz not null default transaction_timestamp(),
  version bigint not null default 0,
  -- a city role without a city would see nothing or, worse, everything
  check (municipality_code is not null
    or role not in ('CITY_EDITOR', 'CITY_CONTRIBUTOR', 'MAYOR', 'COUNCIL_CLERK')),
  check (valid_until is null or valid_until > valid_from),
  check (confirmed_by is null or confirmed_by <> granted_by),
  check (granted_by is null or granted_by <> person_id)
);
create index on role_grant (person_id);
create index on role_grant (role, municipality_code) where state = 'ACTIVE';

create table invitation (
  id uuid primary key,
  person_id uuid not null references person,
  -- the secret itself stands only in the mail
  secret_hash text not null unique,
  state text not null check (state in ('SENT', 'OPENED', 'ACCEPTED', 'REVOKED')),
  invited_by uuid references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  accepted_at timestamptz,
  version bigint not null default 0
);
create index on invitation (person_id);

create table password_reset (
  secret_hash text primary key,
  person_id uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on password_reset (person_id);

-- What a person is shown about their own account, and staff never: sign-ins, failures, changes.
create table sign_in_event (
  id bigint generated always as identity primary key,
  person_id uuid not null references person,
  kind text not null,
  address text,
  device text check (length(device) <= 200),
  at timestamptz not null
);
create index on sign_in_event (person_id, at desc);

create table second_factor (
  person_id uuid primary key references person,
  -- AES-GCM with the application's key
  secret bytea not null,
  confirmed_at timestamptz,
  -- the last time step that was used: a code works once
  last_step bigint not null default 0
);

create table recovery_code (
  person_id uuid not null references person,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- What each role needs, changed by administrators without a new release.
create table role_rule (
  role text primary key,
  second_factor_required boolean not null default false,
  changed_by uuid references person,
  changed_at timestamptz,
  version bigint not null default 0
);

-- Attempts that are counted, shared by all instances.
create table throttle (
  id text primary key,
  state bytea,
  expires_at bigint
);
create index on throttle (expires_at);

-- A form that arrived after its session had died: kept a quarter of an hour for its own sender.
create table interrupted_submission (
  id uuid primary key,
  person_id uuid not null references person,
  path text not null,
  fields jsonb not null,
  -- shown once after the next sign-in
  offered_at timestamptz,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on interrupted_submission (expires_at);

-- Wrong passwords and codes by what was typed, so that unknown addresses are slowed down like known ones.
create table failed_attempt (
  key text primary key,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);
create index on failed_attempt (last_at);
