-- The letter of a decision: composed from the call's words, perhaps edited, frozen with number and code at the release.
create table decision_letter (
  dossier_id uuid primary key references dossier,
  outcome text not null,
  subject_fa text not null check (char_length(subject_fa) between 1 and 200),
  subject_en text not null check (char_length(subject_en) between 1 and 200),
  body_fa text not null check (char_length(body_fa) between 1 and 6000),
  body_en text not null check (char_length(body_en) between 1 and 6000),
  edited_by uuid references person,
  edited_at timestamptz,
  number text unique,
  code text unique check (code ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
  released_by uuid references person,
  released_at timestamptz,
  version bigint not null default 0,
  check ((number is null) = (released_at is null) and (code is null) = (released_at is null))
);
comment on column decision_letter.body_fa is 'with its places while it waits, filled once it is released';

-- How long a city may object, and how long the answer takes. The newest row that is valid counts; a running call keeps what held when its decision was released.
create table objection_policy (
  valid_from date primary key,
  days_to_object integer not null check (days_to_object between 1 and 90),
  days_to_answer integer not null check (days_to_answer between 1 and 120),
  source_fa text not null,
  source_en text not null
);
comment on table objection_policy is 'in working days; proposed by the secretariat, nobody has adopted it yet';
insert into objection_policy values (date '2026-01-01', 15, 30,
  'پیشنهاد دبیرخانه، هنوز مرجعی آن را تصویب نکرده است', 'proposed by the secretariat, adopted by nobody yet');
