-- What a reviewer brings: how much they can read and what they know. Level 0 says "rather not".
create table reviewer_profile (
  person_id uuid primary key references person,
  load_limit integer not null check (load_limit between 0 and 40),
  away_until date,
  about text not null default '' check (char_length(about) <= 2000),
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  version bigint not null
);

create table reviewer_knowledge (
  person_id uuid not null references reviewer_profile on delete cascade,
  kind text not null check (kind in ('FIELD', 'PROVINCE', 'SKILL', 'LANGUAGE')),
  code text not null check (char_length(code) <= 40),
  level integer not null check (level between 0 and 3),
  primary key (person_id, kind, code)
);

-- What ties a person to a city or a province. A suggested tie counts until somebody has looked at it.
create table interest (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('HOME_PROVINCE', 'EMPLOYER', 'FORMER_POST', 'KINSHIP', 'SUPERVISOR', 'AUTHORSHIP', 'OTHER')),
  municipality_code varchar(4) references municipality,
  province_code varchar(2) references province,
  organisation text not null default '' check (char_length(organisation) <= 200),
  note text not null default '' check (char_length(note) <= 2000),
  source text not null check (source in ('DECLARED', 'RECORDED', 'STEPPED_BACK', 'DETECTED')),
  state text not null check (state in ('STANDING', 'SUGGESTED', 'DISMISSED', 'ENDED')),
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  settled_by uuid references person,
  settled_at timestamptz,
  check (num_nonnulls(municipality_code, province_code) = 1)
);
create index on interest (person_id, state);
create unique index interest_once on interest (person_id, kind, coalesce(municipality_code, province_code))
  where state in ('STANDING', 'SUGGESTED');

-- Renewed in each round: who has looked through their ties for this call.
create table interest_declaration (
  person_id uuid not null references person,
  call_id uuid not null references call,
  declared_at timestamptz not null,
  primary key (person_id, call_id)
);

-- Everyone a tie keeps away from a city's dossiers. A post in a municipality, held now or earlier, is known from the
-- roles themselves; it binds reviewers and staff, not the city's own people while they act for it.
create view conflict_of_interest as
  select i.person_id, i.municipality_code, i.kind from interest i
    where i.municipality_code is not null and i.state in ('STANDING', 'SUGGESTED')
  union
  select i.person_id, m.code, i.kind from interest i join municipality m on m.province_code = i.province_code
    where i.state in ('STANDING', 'SUGGESTED')
  union
  select g.person_id, g.municipality_code, 'FORMER_POST' from role_grant g
    where g.municipality_code is not null and g.state in ('ACTIVE', 'REVOKED')
      and g.role in ('CITY_EDITOR', 'CITY_CONTRIBUTOR', 'MAYOR', 'COUNCIL_CLERK');

-- How a call is reviewed, where it is not as usual.
create table review_round (
  call_id uuid primary key references call,
  seats integer not null check (seats between 1 and 9),
  due_on date,
  names_hidden boolean not null,
  anonymised boolean not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  version bigint not null
);

create table assignment_proposal (
  id uuid primary key,
  call_id uuid not null references call,
  status text not null check (status in ('DRAFT', 'ACCEPTED', 'DISCARDED')),
  due_on date not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  settled_by uuid references person,
  settled_at timestamptz,
  version bigint not null
);
create unique index assignment_proposal_draft on assignment_proposal (call_id) where status = 'DRAFT';

create table proposed_seat (
  proposal_id uuid not null references assignment_proposal on delete cascade,
  dossier_id uuid not null references dossier,
  reviewer_id uuid not null references person,
  reasons text not null check (char_length(reasons) <= 1000),
  by_hand boolean not null,
  primary key (proposal_id, dossier_id, reviewer_id)
);

alter table review drop constraint review_status_check;
alter table review add constraint review_status_check
  check (status in ('ASSIGNED', 'OPEN', 'SUBMITTED', 'RECUSED', 'DECLINED', 'RELEASED'));
alter table review add column suggestion text check (char_length(suggestion) <= 500);

-- A sentence of the dossier that a reason rests on, with the place it was taken from.
create table quote (
  id uuid primary key,
  review_id uuid not null references review on delete cascade,
  criterion_code text not null,
  sending integer not null,
  section text not null check (char_length(section) <= 100),
  item integer not null,
  question text not null check (char_length(question) <= 100),
  language text not null check (language in ('fa', 'en', 'value')),
  passage text not null check (char_length(passage) between 1 and 2000),
  made_at timestamptz not null
);
create index on quote (review_id);

-- Sentences for findings that come up again and again; counted, to learn which questions are badly asked.
create table reason_sentence (
  id uuid primary key,
  criterion_code text,
  text_fa text not null check (char_length(text_fa) between 1 and 600),
  text_en text not null check (char_length(text_en) between 1 and 600),
  state text not null check (state in ('PROPOSED', 'SHARED', 'RETIRED')),
  uses integer not null default 0,
  written_by uuid references person,
  written_at timestamptz not null,
  version bigint not null
);

-- Which sending of the dossier the reviewer has read, and what the sheet said when it was handed in.
create table review_reading (
  review_id uuid not null references review on delete cascade,
  sending integer not null,
  read_at timestamptz not null,
  primary key (review_id, sending)
);

create table review_edition (
  review_id uuid not null references review on delete cascade,
  number integer not null,
  sending integer not null,
  content text not null,
  kept_at timestamptz not null,
  primary key (review_id, number)
);

create table reviewer_alias (
  dossier_id uuid not null references dossier,
  person_id uuid not null references person,
  number integer not null check (number between 1 and 99),
  primary key (dossier_id, person_id),
  unique (dossier_id, number)
);

-- The audience is the place where a message was written and never changes.
create table discussion_message (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  audience text not null check (audience in ('PANEL', 'SECRETARIAT')),
  -- the reviewer a conversation with the secretariat is held with
  reviewer_id uuid references person,
  author_id uuid not null references person,
  criterion_code text,
  text text not null check (char_length(text) between 1 and 4000),
  written_at timestamptz not null,
  check ((audience = 'SECRETARIAT') = (reviewer_id is not null))
);
create index on discussion_message (dossier_id, written_at);

create table discussion_mention (
  message_id uuid not null references discussion_message on delete cascade,
  person_id uuid not null references person,
  primary key (message_id, person_id)
);

create table panel (
  id uuid primary key,
  call_id uuid not null references call,
  title text not null check (char_length(title) between 1 and 200),
  held_on date not null,
  status text not null check (status in ('PLANNED', 'SITTING', 'CLOSED')),
  made_by uuid not null references person,
  opened_at timestamptz,
  closed_at timestamptz,
  version bigint not null
);

create table panel_member (
  panel_id uuid not null references panel on delete cascade,
  person_id uuid not null references person,
  primary key (panel_id, person_id)
);

create table panel_item (
  id uuid primary key,
  panel_id uuid not null references panel on delete cascade,
  dossier_id uuid not null references dossier,
  position integer not null,
  status text not null check (status in ('WAITING', 'NOW', 'DONE', 'POSTPONED')),
  finding text check (finding in ('NOMINATE', 'NOMINATE_AFTER_CORRECTION', 'DO_NOT_NOMINATE')),
  text text not null default '' check (char_length(text) <= 10000),
  recorded_by uuid references person,
  recorded_at timestamptz,
  begun_at timestamptz,
  version bigint not null,
  unique (panel_id, dossier_id),
  check (status <> 'DONE' or (finding is not null and text <> ''))
);
-- One thing is discussed at a time.
create unique index panel_item_now on panel_item (panel_id) where status = 'NOW';

-- Who had to leave the room for an item, kept for the minutes.
create table panel_absence (
  item_id uuid not null references panel_item on delete cascade,
  person_id uuid not null references person,
  left_at timestamptz not null,
  primary key (item_id, person_id)
);

create table review_mark (
  review_id uuid not null references review on delete cascade,
  by_id uuid not null references person,
  by_secretariat boolean not null,
  grounded integer not null check (grounded between 1 and 3),
  useful integer not null check (useful between 1 and 3),
  text text not null default '' check (char_length(text) <= 2000),
  marked_at timestamptz not null,
  version bigint not null,
  primary key (review_id, by_id)
);

create table calibration (
  id uuid primary key,
  call_id uuid not null references call,
  dossier_id uuid not null references dossier,
  sending integer not null,
  status text not null check (status in ('OPEN', 'CLOSED')),
  made_by uuid not null references person,
  made_at timestamptz not null,
  version bigint not null
);
create unique index calibration_open on calibration (call_id) where status = 'OPEN';

create table calibration_sheet (
  calibration_id uuid not null references calibration on delete cascade,
  reviewer_id uuid not null references person,
  submitted_at timestamptz,
  version bigint not null,
  primary key (calibration_id, reviewer_id)
);

create table calibration_score (
  calibration_id uuid not null,
  reviewer_id uuid not null,
  criterion_code text not null,
  value integer not null check (value between 0 and 5),
  reason text not null default '' check (char_length(reason) <= 2000),
  primary key (calibration_id, reviewer_id, criterion_code),
  foreign key (calibration_id, reviewer_id) references calibration_sheet on delete cascade
);

-- What reviewers read instead of the dossier where the call hides the city: words covered by hand, then approved.
create table anonymised_copy (
  dossier_id uuid not null references dossier,
  sending integer not null,
  terms text not null check (char_length(terms) <= 4000),
  made_by uuid not null references person,
  made_at timestamptz not null,
  approved_by uuid references person,
  approved_at timestamptz,
  version bigint not null,
  primary key (dossier_id, sending)
);
