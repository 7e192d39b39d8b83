-- How long a stage may take, in working days, as data; who the bodies are and which gate their answer settles.
create table stage_clock (
  stage text not null check (stage in ('SUBMITTED', 'OPINIONS', 'DECISION_PREPARED', 'APPROVED')),
  valid_from date not null,
  working_days integer not null check (working_days between 1 and 250),
  provisional boolean not null,
  source text not null check (char_length(source) between 3 and 500),
  set_by uuid references person,
  primary key (stage, valid_from)
);
comment on column stage_clock.provisional is 'proposed by the secretariat, adopted by nobody yet; pages say so';
insert into stage_clock (stage, valid_from, working_days, provisional, source) values
  ('SUBMITTED', '2026-03-21', 15, true, 'پیشنهاد دبیرخانه'),
  ('OPINIONS', '2026-03-21', 22, true, 'پیشنهاد دبیرخانه: سی روز، یک یادآوری و سپس ارجاع به بالاتر'),
  ('DECISION_PREPARED', '2026-03-21', 15, true, 'پیشنهاد دبیرخانه'),
  ('APPROVED', '2026-03-21', 65, true, 'پیشنهاد دبیرخانه: نود روز برای تدوین تفاهم‌نامه');

alter table opinion_body add column gate text
  check (gate in ('PARTNER_WISH', 'CONTACTS', 'NOT_DUPLICATE', 'LAW_AND_VALUES', 'FOREIGN_MINISTRY'));
alter table opinion_body add column asked_no_more boolean not null default false;
alter table opinion_body add column version bigint not null default 0;
comment on column opinion_body.gate is 'the gate its answer settles; empty for a body that only advises';
update opinion_body set gate = 'FOREIGN_MINISTRY' where code = 'FOREIGN_MINISTRY';
create unique index opinion_body_gate on opinion_body (gate) where gate is not null and not asked_no_more;

alter table opinion add column reminded_at timestamptz;
alter table opinion add column escalated_at timestamptz;

create table stage_alarm (
  proposal_id uuid not null references proposal,
  number integer not null,
  raised_at timestamptz not null,
  primary key (proposal_id, number)
);
comment on table stage_alarm is 'a stage that ran past its clock is told once; the number is that of the step it began with';

-- A decision may also be a trial as friends, or put off.
alter table proposal drop constraint proposal_status_check;
alter table proposal add constraint proposal_status_check check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'OPINIONS',
  'DECISION_PREPARED', 'APPROVED', 'DEFERRED', 'NOT_APPROVED', 'WITHDRAWN', 'SIGNED'));
alter table proposal drop constraint proposal_prepared_outcome_check;
alter table proposal add constraint proposal_prepared_outcome_check
  check (prepared_outcome in ('APPROVED', 'TRIAL', 'DEFERRED', 'NOT_APPROVED'));
