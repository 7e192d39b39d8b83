-- The strategic council and the working groups: who sits on them, when they meet, what was said and what was promised.
create table committee (
  id uuid primary key,
  kind text not null check (kind in ('COUNCIL', 'WORKING_GROUP')),
  name_fa text not null check (length(name_fa) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  created_by uuid not null references person,
  created_at timestamptz not null
);

create table committee_member (
  id uuid primary key,
  committee_id uuid not null references committee,
  person_id uuid not null references person,
  body text not null check (length(body) between 1 and 200),
  duty text not null check (duty in ('CHAIR', 'SECRETARY', 'MEMBER')),
  from_on date not null,
  until_on date,
  check (until_on is null or until_on >= from_on)
);
comment on column committee_member.until_on is 'last day of the term; empty means until it is ended';
create index on committee_member (committee_id);
create index on committee_member (person_id);

create table meeting (
  id uuid primary key,
  committee_id uuid not null references committee,
  number integer not null,
  held_at timestamptz not null,
  place text not null check (length(place) <= 300),
  quorum integer not null check (quorum between 1 and 500),
  status text not null check (status in ('PLANNED', 'APPROVAL_ASKED', 'APPROVED')),
  return_reason text check (length(return_reason) <= 1000),
  approved_by uuid references person,
  approved_at timestamptz,
  created_by uuid not null references person,
  created_at timestamptz not null,
  version bigint not null default 0,
  unique (committee_id, number),
  check ((status = 'APPROVED') = (approved_by is not null and approved_at is not null))
);
create index on meeting (committee_id, held_at);

create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  position integer not null,
  title text not null check (length(title) between 1 and 300),
  minutes text not null default '' check (length(minutes) <= 20000),
  carried boolean not null default false,
  written_by uuid references person,
  written_at timestamptz,
  version bigint not null default 0,
  unique (meeting_id, position)
);
comment on column meeting_item.carried is 'not finished: the next meeting begins with it';

create table meeting_presence (
  meeting_id uuid not null references meeting,
  member_id uuid not null references committee_member,
  primary key (meeting_id, member_id)
);
create index on meeting_presence (member_id);

-- A resolution that somebody has to carry out.
create table promise (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  text text not null check (length(text) between 1 and 1000),
  owner_id uuid references person,
  municipality_code varchar(4) references municipality,
  due_on date not null,
  status text not null check (status in ('OPEN', 'IN_PROGRESS', 'CLAIMED', 'ACCEPTED')),
  proof text check (length(proof) <= 4000),
  claimed_by uuid references person,
  claimed_at timestamptz,
  return_reason text check (length(return_reason) <= 1000),
  accepted_by uuid references person,
  accepted_at timestamptz,
  escalated_at timestamptz,
  made_by uuid not null references person,
  made_at timestamptz not null,
  version bigint not null default 0,
  check ((owner_id is null) <> (municipality_code is null)),
  check (status not in ('CLAIMED', 'ACCEPTED') or (proof is not null and claimed_by is not null)),
  check ((status = 'ACCEPTED') = (accepted_at is not null))
);
create index on promise (meeting_id);
create index on promise (owner_id) where status <> 'ACCEPTED';
create index on promise (municipality_code);
create index on promise (due_on) where status in ('OPEN', 'IN_PROGRESS');
