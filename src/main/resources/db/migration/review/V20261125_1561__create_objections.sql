-- A city objects to what was decided. It is looked at by people who have not read the dossier before.
create table objection (
  id uuid primary key,
  dossier_id uuid not null unique references dossier,
  text text not null check (char_length(text) between 1 and 6000),
  status text not null check (status in ('FILED', 'UNDER_REVIEW', 'PREPARED', 'RELEASED', 'WITHDRAWN')),
  filed_by uuid not null references person,
  filed_at timestamptz not null,
  due_on date not null,
  outcome_before text not null,
  reasons_before text not null,
  verdict text check (verdict in ('UPHELD', 'CHANGED')),
  outcome_after text check (outcome_after in ('NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED')),
  reasons text check (char_length(reasons) <= 6000),
  prepared_by uuid references person,
  prepared_at timestamptz,
  released_by uuid references person,
  released_at timestamptz,
  version bigint not null default 0,
  check (released_by is null or released_by <> prepared_by),
  check ((verdict = 'CHANGED') = (outcome_after is not null) or verdict is null)
);
comment on column objection.due_on is 'until when the secretariat answers';
create index on objection (status, due_on);

create table objection_opinion (
  id uuid primary key,
  objection_id uuid not null references objection,
  reviewer_id uuid not null references person,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  verdict text check (verdict in ('UPHELD', 'CHANGED')),
  text text check (char_length(text) <= 4000),
  filed_at timestamptz,
  unique (objection_id, reviewer_id),
  check ((verdict is null) = (filed_at is null) and (text is null) = (filed_at is null))
);
create index on objection_opinion (reviewer_id) where filed_at is null;
