-- Every attempt to send that was refused, with what was missing: evidence for a city that asks for more time.
-- A row is written in a transaction of its own, since the attempt itself leaves nothing behind.
create table sending_attempt (
  id uuid primary key,
  call_id uuid not null references call,
  dossier_id uuid not null,
  reference text not null,
  municipality_code varchar(4) not null references municipality,
  step text not null check (step in ('APPROVAL_REQUEST', 'SUBMISSION')),
  -- key of the sentence that was shown
  refusal text not null,
  -- what was missing, one object each: section, sentence in both languages
  missing text not null check (missing is json array),
  attempted_by uuid not null references person,
  attempted_at timestamptz not null
);
create index on sending_attempt (call_id, attempted_at);
create index on sending_attempt (municipality_code);

create function sending_attempt_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an attempt to send is never changed';
end $$;
create trigger sending_attempt_is_kept before update or delete on sending_attempt
  for each row execute function sending_attempt_is_kept();
