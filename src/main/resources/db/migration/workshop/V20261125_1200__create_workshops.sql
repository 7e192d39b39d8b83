-- A workshop, its sittings and agenda, who is asked, who comes, who came, and the paper that says so.
create table workshop (
  id uuid primary key,
  number integer generated always as identity unique,
  title_fa text not null check (length(title_fa) between 1 and 200),
  title_en text not null check (length(title_en) <= 200),
  summary_fa text not null check (length(summary_fa) <= 4000),
  summary_en text not null check (length(summary_en) <= 4000),
  form text not null check (form in ('IN_PERSON', 'ONLINE', 'MIXED')),
  place_fa text not null check (length(place_fa) <= 300),
  place_en text not null check (length(place_en) <= 300),
  online_address text check (length(online_address) <= 500),
  admission text not null check (admission in ('OPEN', 'INVITED')),
  approval boolean not null,
  capacity integer not null check (capacity between 1 and 5000),
  seats_per_municipality integer check (seats_per_municipality between 1 and 500),
  seats_per_province integer check (seats_per_province between 1 and 1000),
  registration_opens_at timestamptz not null,
  registration_closes_at timestamptz not null,
  certificate_share integer not null check (certificate_share between 1 and 100),
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'HELD', 'CANCELLED')),
  status_reason text check (length(status_reason) <= 1000),
  series_id uuid,
  sequence integer not null default 0,
  created_by uuid not null references person,
  created_at timestamptz not null,
  published_at timestamptz,
  version bigint not null default 0,
  check (registration_closes_at > registration_opens_at)
);
comment on column workshop.certificate_share is 'least share of all hours, in per cent, that earns a certificate';
comment on column workshop.sequence is 'raised with every change of time or place; calendars take the newest';
comment on column workshop.series_id is 'workshops of one series carry the same id';
create index on workshop (status, registration_closes_at);
create index on workshop (series_id) where series_id is not null;

create table workshop_session (
  id uuid primary key,
  workshop_id uuid not null references workshop on delete cascade,
  position integer not null,
  title_fa text not null check (length(title_fa) between 1 and 200),
  title_en text not null check (length(title_en) <= 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (ends_at > starts_at),
  unique (workshop_id, position) deferrable initially deferred
);

create table workshop_agenda_item (
  id uuid primary key,
  session_id uuid not null references workshop_session on delete cascade,
  position integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  title_fa text not null check (length(title_fa) between 1 and 300),
  title_en text not null check (length(title_en) <= 300),
  presenter_fa text not null check (length(presenter_fa) <= 300),
  presenter_en text not null check (length(presenter_en) <= 300),
  kind text not null check (kind in ('RECEPTION', 'TALK', 'TRAINING', 'GROUP_WORK', 'DISCUSSION', 'BREAK')),
  check (ends_at > starts_at),
  unique (session_id, position) deferrable initially deferred
);

-- What the registration form of one workshop asks beside name and post.
create table workshop_question (
  id uuid primary key,
  workshop_id uuid not null references workshop on delete cascade,
  position integer not null,
  label_fa text not null check (length(label_fa) between 1 and 300),
  label_en text not null check (length(label_en) <= 300),
  required boolean not null
);

-- A choice of a question; a question without choices is answered in words.
create table workshop_choice (
  id uuid primary key,
  question_id uuid not null references workshop_question on delete cascade,
  position integer not null,
  label_fa text not null check (length(label_fa) between 1 and 200),
  label_en text not null check (length(label_en) <= 200),
  places integer check (places between 1 and 5000)
);
comment on column workshop_choice.places is 'how many may choose it; empty means as many as there are seats';

create table workshop_invitation (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  municipality_code varchar(4) references municipality,
  body text check (length(body) <= 200),
  person_id uuid references person,
  name text not null check (length(name) <= 200),
  email text not null check (length(email) <= 254),
  seats integer not null default 1 check (seats between 1 and 50),
  status text not null check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'SUBSTITUTED', 'WITHDRAWN')),
  answer_reason text check (length(answer_reason) <= 1000),
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  answered_at timestamptz,
  chased_at timestamptz,
  chasers integer not null default 0,
  version bigint not null default 0,
  check (municipality_code is not null or body is not null)
);
create unique index workshop_invitation_once on workshop_invitation (workshop_id, lower(email));
create index on workshop_invitation (person_id);
create index on workshop_invitation (municipality_code);

create table workshop_registration (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  invitation_id uuid references workshop_invitation,
  person_id uuid references person,
  name text not null check (length(name) between 1 and 200),
  name_latin text not null default '' check (length(name_latin) <= 200),
  email text not null check (length(email) <= 254),
  mobile text check (length(mobile) <= 20),
  municipality_code varchar(4) references municipality,
  body text check (length(body) <= 200),
  post text not null check (length(post) <= 200),
  substitute_for text check (length(substitute_for) <= 200),
  status text not null check (status in ('ASKED', 'CONFIRMED', 'WAITING', 'REFUSED', 'CANCELLED')),
  status_reason text check (length(status_reason) <= 1000),
  walk_in boolean not null default false,
  code text not null,
  registered_by uuid references person,
  registered_at timestamptz not null,
  queued_at timestamptz not null,
  moved_up_at timestamptz,
  name_corrected_at timestamptz,
  version bigint not null default 0,
  unique (workshop_id, code),
  check (municipality_code is not null or body is not null)
);
comment on column workshop_registration.code is 'six letters and digits without look-alikes, for the door';
comment on column workshop_registration.name_corrected_at is 'a participant may mend the spelling on the certificate once';
create unique index workshop_registration_once on workshop_registration (workshop_id, lower(email))
  where status in ('ASKED', 'CONFIRMED', 'WAITING') and email <> '';
create index on workshop_registration (workshop_id, status, queued_at);
create index on workshop_registration (person_id);
create index on workshop_registration (municipality_code);

create table workshop_answer (
  registration_id uuid not null references workshop_registration on delete cascade,
  question_id uuid not null references workshop_question on delete cascade,
  choice_id uuid references workshop_choice,
  text text check (length(text) <= 2000),
  primary key (registration_id, question_id)
);
create index on workshop_answer (choice_id);

create table attendance (
  registration_id uuid not null references workshop_registration,
  session_id uuid not null references workshop_session,
  state text not null check (state in ('PRESENT', 'LATE', 'ABSENT')),
  arrived_at timestamptz,
  way text not null check (way in ('SCAN', 'CODE', 'HAND', 'WALK_IN')),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (registration_id, session_id)
);

-- Each check-in of a phone carries an id made on the phone; a second arrival of the same id changes nothing.
create table check_in (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  session_id uuid not null references workshop_session,
  registration_id uuid references workshop_registration,
  typed text not null check (length(typed) <= 200),
  outcome text not null check (outcome in ('RECORDED', 'ALREADY', 'UNKNOWN', 'NOT_CONFIRMED')),
  read_at timestamptz not null,
  received_at timestamptz not null,
  recorded_by uuid not null references person
);
create index on check_in (workshop_id, received_at);

create table certificate (
  id uuid primary key,
  registration_id uuid not null references workshop_registration,
  number text not null unique,
  code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
  name text not null check (length(name) between 1 and 200),
  name_latin text not null default '',
  minutes integer not null check (minutes > 0),
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  replaces uuid references certificate,
  revoked_at timestamptz,
  revoked_by uuid references person,
  revoke_reason text check (length(revoke_reason) <= 1000),
  check ((revoked_at is null) = (revoke_reason is null))
);
create unique index certificate_valid_once on certificate (registration_id) where revoked_at is null;

create table workshop_material (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  position integer not null,
  title_fa text not null check (length(title_fa) between 1 and 200),
  title_en text not null check (length(title_en) <= 200),
  document_id uuid not null references document,
  audience text not null check (audience in ('EVERYBODY', 'REGISTERED', 'PRESENT')),
  added_by uuid not null references person,
  added_at timestamptz not null
);
create index on workshop_material (workshop_id, position);

create table workshop_follow_up (
  workshop_id uuid not null references workshop,
  step text not null check (step in ('ATTENDANCE', 'CERTIFICATES', 'SURVEY', 'MINUTES', 'MATERIALS', 'ABSENT')),
  done_by uuid not null references person,
  done_at timestamptz not null,
  primary key (workshop_id, step)
);

create view certificate_shown as
select c.id, r.workshop_id, c.registration_id, r.person_id, c.number, c.code, c.name, c.name_latin, c.minutes,
       c.issued_at, c.revoked_at, c.revoke_reason,
       coalesce(m.name_fa, r.body) as from_fa, coalesce(m.name_en, r.body) as from_en,
       w.title_fa, w.title_en, s.starts_at, s.ends_at,
       (select n.code from certificate n where n.replaces = c.id) as replaced_by
from certificate c
join workshop_registration r on r.id = c.registration_id
join workshop w on w.id = r.workshop_id
join lateral (select min(starts_at) as starts_at, max(ends_at) as ends_at
              from workshop_session where workshop_id = w.id) s on true
left join municipality m on m.code = r.municipality_code;
