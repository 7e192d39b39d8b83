-- What participants thought of a workshop. What is asked begins as a copy of the questions kept here.
create table survey_default (
  position integer primary key,
  kind text not null check (kind in ('SCALE', 'TEXT')),
  label_fa text not null,
  label_en text not null
);
insert into survey_default values
  (1, 'SCALE', 'کارگاه برای کار شما سودمند بود؟', 'Was the workshop useful for your work?'),
  (2, 'SCALE', 'سخنرانان روشن سخن گفتند؟', 'Were the speakers clear?'),
  (3, 'SCALE', 'زمان و برنامه مناسب بود؟', 'Were time and programme right?'),
  (4, 'SCALE', 'می‌دانید گام بعدی شهرتان چیست؟', 'Do you know the next step of your city?'),
  (5, 'TEXT', 'چه چیزی را در کارگاه بعدی دگرگون کنیم؟', 'What should be different next time?');

create table workshop_survey (
  workshop_id uuid primary key references workshop,
  anonymous boolean not null,
  closes_on date not null,
  least integer not null default 5 check (least between 3 and 50),
  opened_by uuid not null references person,
  opened_at timestamptz not null
);
comment on column workshop_survey.least is 'below this many answers an anonymous survey shows no results';

create table survey_question (
  id uuid primary key,
  workshop_id uuid not null references workshop_survey,
  position integer not null,
  kind text not null check (kind in ('SCALE', 'TEXT')),
  label_fa text not null check (char_length(label_fa) between 1 and 300),
  label_en text not null check (char_length(label_en) <= 300)
);
create index on survey_question (workshop_id, position);

-- Who has answered, so that nobody does twice. Nothing leads from here to what was answered.
create table survey_answered (
  workshop_id uuid not null references workshop_survey,
  registration_id uuid not null references workshop_registration,
  primary key (workshop_id, registration_id)
);

create table survey_response (
  id uuid primary key,
  workshop_id uuid not null references workshop_survey,
  registration_id uuid references workshop_registration
);
comment on column survey_response.registration_id is 'null where the survey is anonymous; no time is kept then either';
create index on survey_response (workshop_id);

create table survey_answer (
  response_id uuid not null references survey_response,
  question_id uuid not null references survey_question,
  scale integer check (scale between 1 and 5),
  text text check (char_length(text) <= 2000),
  primary key (response_id, question_id)
);
