-- The ranked list of a call as it stood when results were released: one record for each release, never changed.
create table released_list (
  id uuid primary key,
  call_id uuid not null references call,
  number integer not null check (number > 0),
  cause text not null check (cause in ('RELEASE', 'OBJECTION')),
  quota_max integer not null,
  different_fields boolean not null,
  released_by uuid not null references person,
  released_at timestamptz not null default portal_now(),
  unique (call_id, number)
);
create table released_list_line (
  list_id uuid not null references released_list,
  position integer not null,
  dossier_id uuid not null references dossier,
  reference text not null,
  municipality_code varchar(4) not null references municipality,
  field_code text not null references creative_field,
  place integer,
  mean numeric(7, 4),
  rule text not null check (rule in ('WITHIN_QUOTA', 'FIELD_TAKEN', 'BEYOND_QUOTA', 'NO_SCORE')),
  outcome text check (outcome in ('NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED')),
  is_new boolean not null,
  primary key (list_id, dossier_id)
);
comment on column released_list_line.outcome is 'null: not released yet when this list was frozen';
comment on column released_list_line.is_new is 'the outcome differs from the one in the list before';
create trigger released_list_is_final before update or delete on released_list for each row execute function refuse_change();
create trigger released_list_line_is_final before update or delete on released_list_line
  for each row execute function refuse_change();
