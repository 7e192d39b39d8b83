-- What a call settles besides form, rubric and dates.
alter table call
  add column kind text not null default 'SINGLE' check (kind in ('SINGLE', 'EXPRESSION', 'FULL')),
  add column follows_call_id uuid references call,
  add column sealed boolean not null default false,
  add column waiting_after integer not null default 2 check (waiting_after between 0 and 10),
  add column waiting_years integer not null default 4 check (waiting_years between 0 and 20),
  -- a draft that becomes public by itself at this instant, and who decided so
  add column publish_at timestamptz,
  add column publish_by uuid references person,
  -- when opening and closing were told; not the call's state, only the teller's memory
  add column opening_told_at timestamptz,
  add column closing_told_at timestamptz,
  add column unsealed_at timestamptz,
  add column unsealed_by uuid references person,
  add check ((publish_at is null) = (publish_by is null)),
  add check ((kind = 'FULL') = (follows_call_id is not null)),
  add check (follows_call_id <> id);
create index on call (publish_at) where status = 'DRAFT' and publish_at is not null;
-- Calls of before were told by hand; nobody is told again of what is long past.
update call set opening_told_at = portal_now() where status <> 'DRAFT' and opens_at <= portal_now();
update call set closing_told_at = portal_now() where status <> 'DRAFT' and closes_at <= portal_now();

-- More time for one city is asked for by one person and granted by another; only then a row of call_extension appears.
create table call_extension_request (
  id uuid primary key,
  call_id uuid not null references call,
  municipality_code varchar(4) not null references municipality,
  closes_at timestamptz not null,
  reason text not null check (reason <> ''),
  letter_number text not null check (letter_number <> ''),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  state text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
  decided_by uuid references person,
  decided_at timestamptz,
  note text,
  version bigint not null default 0,
  check (decided_by <> asked_by),
  check ((state = 'ASKED') = (decided_at is null))
);
create unique index call_extension_request_one on call_extension_request (call_id, municipality_code) where state = 'ASKED';
alter table call_extension add column request_id uuid references call_extension_request, add column asked_by uuid references person;

-- Whether nobody outside the city may read yet: sealed calls stay shut until somebody opens them after the end, and an
-- extended city's dossier until its own end.
create function call_is_sealed(asked_call uuid, asked_municipality text) returns boolean
language sql stable as $$
  select coalesce((select c.sealed and (c.unsealed_at is null or (c.status = 'PUBLISHED'
      and portal_now() < call_closes_at(c.id, asked_municipality)))
    from call c where c.id = asked_call), false)
$$;

-- Every change of a public call makes an edition: what it said before, what was changed, why.
create table call_edition (
  call_id uuid not null references call,
  number integer not null check (number > 0),
  changes text not null check (changes is json object),
  form_before uuid not null references form_template,
  form_after uuid not null references form_template,
  reason text not null check (reason <> ''),
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (call_id, number)
);
-- What a city chose when the form of its call changed in more than harmless ways.
create table form_choice (
  dossier_id uuid not null,
  template_id uuid not null references form_template,
  moved boolean not null,
  chosen_by uuid not null references person,
  chosen_at timestamptz not null,
  primary key (dossier_id, template_id)
);

-- After an expression of interest: who is invited to write in full, and what the full dossier has to answer.
create table stage_outcome (
  call_id uuid not null references call,
  municipality_code varchar(4) not null references municipality,
  invited boolean not null,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  released_by uuid references person,
  released_at timestamptz,
  version bigint not null default 0,
  primary key (call_id, municipality_code),
  check (released_by <> decided_by),
  check ((released_by is null) = (released_at is null))
);
create table recommendation (
  id uuid primary key,
  call_id uuid not null references call,
  municipality_code varchar(4) not null references municipality,
  position integer not null,
  text_fa text not null check (text_fa <> ''),
  text_en text,
  written_by uuid not null references person,
  written_at timestamptz not null,
  answer text,
  answered_by uuid references person,
  answered_at timestamptz,
  version bigint not null default 0,
  unique (call_id, municipality_code, position),
  check ((answer is null) = (answered_at is null))
);

-- What a city told itself about its readiness; nobody else reads it.
create table self_check (
  call_id uuid not null references call,
  municipality_code varchar(4) not null references municipality,
  answers text not null check (answers is json object),
  checked_by uuid not null references person,
  checked_at timestamptz not null,
  primary key (call_id, municipality_code)
);
