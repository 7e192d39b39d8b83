create table review (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  call_id uuid not null references call,
  reviewer_id uuid not null references person,
  status text not null check (status in ('ASSIGNED', 'OPEN', 'SUBMITTED', 'RECUSED', 'RELEASED')),
  due_on date not null,
  assigned_by uuid not null references person,
  assigned_at timestamptz not null,
  declared_at timestamptz,
  conflict text check (char_length(conflict) <= 2000),
  recommendation text check (recommendation in ('NOMINATE', 'NOMINATE_AFTER_CORRECTION', 'DO_NOT_NOMINATE')),
  private_note text not null default '' check (char_length(private_note) <= 10000),
  note_to_secretariat text not null default '' check (char_length(note_to_secretariat) <= 10000),
  remark_to_city text not null default '' check (char_length(remark_to_city) <= 10000),
  sending integer,
  submitted_at timestamptz,
  saved_at timestamptz not null,
  version bigint not null,
  check ((status = 'SUBMITTED') = (submitted_at is not null)),
  check (status <> 'SUBMITTED' or (recommendation is not null and sending is not null))
);
-- One seat per person and dossier; who stepped back or was released may be asked again.
create unique index review_seat on review (dossier_id, reviewer_id) where status in ('ASSIGNED', 'OPEN', 'SUBMITTED');
create index on review (reviewer_id, status);
create index on review (call_id);

create table score (
  review_id uuid not null references review on delete cascade,
  criterion_code text not null,
  value integer check (value between 0 and 5),
  reason text not null check (char_length(reason) <= 10000),
  evidence text not null check (char_length(evidence) <= 500),
  primary key (review_id, criterion_code)
);
