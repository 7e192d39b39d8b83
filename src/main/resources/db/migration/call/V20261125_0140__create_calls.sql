-- A row is one version of a form or of a rubric. A published one never changes: dossiers and reviews stand on it.
create table form_template (
  id uuid primary key,
  code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  number integer not null check (number > 0),
  status text not null check (status in ('DRAFT', 'PUBLISHED')),
  content text not null check (content is json object),
  based_on uuid references form_template,
  created_by uuid,
  created_at timestamptz not null default transaction_timestamp(),
  published_by uuid,
  published_at timestamptz,
  version bigint not null default 0,
  unique (code, number),
  check ((status = 'PUBLISHED') = (published_at is not null))
);
-- One draft at a time: two people would otherwise write two versions with the same number.
create unique index form_template_one_draft on form_template (code) where status = 'DRAFT';

create table rubric (
  id uuid primary key,
  code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  number integer not null check (number > 0),
  status text not null check (status in ('DRAFT', 'PUBLISHED')),
  content text not null check (content is json object),
  based_on uuid references rubric,
  created_by uuid,
  created_at timestamptz not null default transaction_timestamp(),
  published_by uuid,
  published_at timestamptz,
  version bigint not null default 0,
  unique (code, number),
  check ((status = 'PUBLISHED') = (published_at is not null))
);
create unique index rubric_one_draft on rubric (code) where status = 'DRAFT';

create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISHED' then
    raise exception 'a published version never changes: % %', tg_table_name, old.id using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger form_template_is_kept before update or delete on form_template
  for each row execute function refuse_change_of_published();
create trigger rubric_is_kept before update or delete on rubric
  for each row execute function refuse_change_of_published();

create table call (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Za-z0-9-]{1,20}$'),
  title_fa text not null,
  title_en text not null,
  summary_fa text not null,
  summary_en text not null,
  round integer not null check (round between 2004 and 2200),
  reference_year integer not null check (reference_year between 1380 and 1600),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  quota_max integer not null check (quota_max between 1 and 20),
  quota_different_fields boolean not null,
  form_template_id uuid not null references form_template,
  rubric_id uuid not null references rubric,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'ARCHIVED')),
  created_by uuid,
  created_at timestamptz not null default transaction_timestamp(),
  published_at timestamptz,
  closed_at timestamptz,
  version bigint not null default 0,
  check (closes_at > opens_at)
);
comment on column call.round is 'year of the designations UNESCO announces at the end';
comment on column call.reference_year is 'Jalali year in the reference numbers of its dossiers: CC-1405-0231';
create index on call (closes_at) where status = 'PUBLISHED';

create table call_field (
  call_id uuid not null references call,
  position integer not null,
  field_code text not null references creative_field,
  primary key (call_id, position),
  unique (call_id, field_code)
);

create table call_phase (
  call_id uuid not null references call,
  position integer not null,
  code text not null check (code ~ '^[A-Z_]{1,40}$'),
  title_fa text not null,
  title_en text not null,
  starts_on date,
  ends_on date,
  primary key (call_id, position),
  unique (call_id, code),
  check (ends_on >= starts_on)
);

create table call_extension (
  id uuid primary key,
  call_id uuid not null references call,
  municipality_code varchar(4) not null references municipality,
  closes_at timestamptz not null,
  reason text not null check (reason <> ''),
  letter_number text not null check (letter_number <> ''),
  granted_by uuid not null,
  granted_at timestamptz not null
);
create index on call_extension (call_id, municipality_code);

-- The comparison that everyone makes: the call's own end, or the latest extension of this city.
create function call_closes_at(asked_call uuid, asked_municipality text) returns timestamptz
language sql stable as $$
  select greatest(c.closes_at, (
    select max(e.closes_at) from call_extension e
    where e.call_id = c.id and e.municipality_code = asked_municipality))
  from call c where c.id = asked_call
$$;

create function call_is_open(asked_call uuid, asked_municipality text) returns boolean
language sql stable as $$
  select exists (
    select 1 from call c
    where c.id = asked_call and c.status = 'PUBLISHED' and c.opens_at <= portal_now()
      and portal_now() < call_closes_at(c.id, asked_municipality))
$$;
