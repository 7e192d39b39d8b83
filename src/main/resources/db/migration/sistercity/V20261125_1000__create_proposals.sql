-- A city wants a partner: what it says, where its case stands, and what other bodies think.
create sequence proposal_number;

create table proposal (
  id uuid primary key,
  reference text not null unique,
  municipality_code varchar(4) not null references municipality,
  partner_city_id uuid not null references partner_city,
  assessment_id uuid not null references assessment,
  tie_type text not null check (tie_type in ('SISTER', 'FRIENDSHIP', 'PROJECT')),
  field_code text references creative_field,
  reason text not null check (char_length(reason) <= 4000),
  goals text not null check (char_length(goals) <= 4000),
  others text not null check (char_length(others) <= 4000),
  council_number text not null check (char_length(council_number) <= 60),
  council_on date,
  contact_name text not null check (char_length(contact_name) <= 200),
  contact_address text not null check (char_length(contact_address) <= 300),
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'OPINIONS', 'DECISION_PREPARED', 'APPROVED',
    'NOT_APPROVED', 'WITHDRAWN', 'SIGNED')),
  status_since timestamptz not null,
  prepared_outcome text check (prepared_outcome in ('APPROVED', 'NOT_APPROVED')),
  prepared_by uuid references person,
  decision_reason text check (char_length(decision_reason) <= 4000),
  author uuid not null references person,
  created_at timestamptz not null,
  tie_id uuid references tie,
  version bigint not null default 0
);
comment on column proposal.others is 'which other cities were looked at, and why not them';
create index on proposal (municipality_code, status);
create index on proposal (status, status_since);
create unique index proposal_live on proposal (municipality_code, partner_city_id)
  where status not in ('NOT_APPROVED', 'WITHDRAWN', 'SIGNED');

create table proposal_step (
  proposal_id uuid not null references proposal,
  number integer not null,
  status text not null,
  by_person uuid not null references person,
  at timestamptz not null,
  reason text check (char_length(reason) <= 4000),
  primary key (proposal_id, number)
);

create table opinion_body (
  code text primary key check (code ~ '^[A-Z_]{2,40}$'),
  name_fa text not null,
  name_en text not null,
  working_days integer not null check (working_days between 1 and 120)
);
comment on column opinion_body.working_days is 'how long it is given; proposed by the secretariat, nobody has adopted it yet';
insert into opinion_body values
  ('FOREIGN_MINISTRY', 'وزارت امور خارجه', 'Ministry of Foreign Affairs', 15),
  ('MUNICIPALITIES_ORGANISATION', 'سازمان شهرداری‌ها و دهیاری‌های کشور', 'Organisation of Municipalities and Dehyaris', 10),
  ('NATIONAL_COMMISSION', 'کمیسیون ملی یونسکو', 'National Commission for UNESCO', 10),
  ('CIVIL_DEPUTY', 'معاونت عمران و توسعه امور شهری و روستایی', 'Deputy for civil, urban and rural affairs', 10);

create table opinion_officer (
  person_id uuid primary key references person,
  body_code text not null references opinion_body
);

create table opinion (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  body_code text not null references opinion_body,
  question text not null check (char_length(question) between 1 and 2000),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  due_on date not null,
  status text not null check (status in ('ASKED', 'FILED', 'NO_ANSWER')),
  verdict text check (verdict in ('AGREE', 'CONDITION', 'OBJECT', 'HOLD')),
  sentence text check (char_length(sentence) <= 2000),
  confidential text check (char_length(confidential) <= 4000),
  hold_until date,
  filed_by uuid references person,
  filed_at timestamptz,
  version bigint not null default 0,
  unique (proposal_id, body_code),
  check ((status = 'FILED') = (verdict is not null)),
  check (verdict is distinct from 'HOLD' or hold_until is not null)
);
comment on column opinion.sentence is 'what the city will read';
comment on column opinion.confidential is 'for the secretariat only';
create index on opinion (body_code, status, due_on);

create function opinion_is_frozen() returns trigger language plpgsql as $$
begin
  if old.status <> 'ASKED' then
    raise exception 'an opinion never changes once it is filed: %', old.id using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger opinion_is_kept before update or delete on opinion for each row execute function opinion_is_frozen();

create table opinion_condition (
  id uuid primary key,
  opinion_id uuid not null references opinion,
  text text not null check (char_length(text) between 1 and 2000),
  blocking boolean not null,
  met_at timestamptz,
  met_by uuid references person,
  proof text check (char_length(proof) <= 2000),
  check ((met_at is null) = (proof is null))
);
create index on opinion_condition (opinion_id);

-- What is to be signed: who does what by when with what money, and how it will be seen.
create table agreement (
  proposal_id uuid primary key references proposal,
  term_until date,
  renewal text not null default '' check (char_length(renewal) <= 1000),
  way_out text not null default '' check (char_length(way_out) <= 1000),
  disputes text not null default '' check (char_length(disputes) <= 1000),
  prevailing_language text not null default '' check (prevailing_language in ('', 'FA', 'EN', 'PARTNER', 'EQUAL')),
  summary_fa text not null default '' check (char_length(summary_fa) <= 3000),
  summary_en text not null default '' check (char_length(summary_en) <= 3000),
  signed_on date,
  version bigint not null default 0
);

create table obligation (
  id uuid primary key,
  proposal_id uuid not null references agreement,
  position integer not null,
  bearer text not null check (bearer in ('', 'HERE', 'THERE', 'BOTH')),
  deed_fa text not null check (char_length(deed_fa) between 1 and 1000),
  deed_en text not null check (char_length(deed_en) <= 1000),
  due_on date,
  rial bigint check (rial >= 0),
  budget_line text not null check (char_length(budget_line) <= 200),
  proof text not null check (char_length(proof) <= 500)
);
create index on obligation (proposal_id, position);
