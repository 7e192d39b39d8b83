-- Who did what, when: appended to, never changed. Each row carries the hash of its content and of the row before it.
create table history_entry (
  number bigint primary key check (number > 0),
  at timestamptz not null,
  subject text not null check (length(subject) between 1 and 60),
  subject_id text not null check (length(subject_id) <= 200),
  action text not null check (length(action) between 1 and 100),
  person_id uuid,
  municipality_code text,
  reason text,
  -- JSON as it was written: the hash is of these very characters
  changes text not null,
  address text,
  request_id text,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
create index on history_entry (subject, subject_id, number);
create index on history_entry (person_id, number);
create index on history_entry (municipality_code, number);
create index on history_entry (action, number);
create index on history_entry (at);

-- The end of the chain. Whoever appends locks this row, so that the chain cannot fork.
create table history_head (
  id int primary key check (id = 1),
  number bigint not null,
  hash text not null
);
insert into history_head values (1, 0, repeat('0', 64));

create function history_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'The history is only appended to (%).', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger history_is_for_ever before update or delete or truncate on history_entry
  for each statement execute function history_is_for_ever();

-- The application's own role could otherwise try; where the roles are not split, the trigger stands alone.
do $$
begin
  if exists (select 1 from pg_roles where rolname = 'portal') and current_user <> 'portal' then
    revoke update, delete, truncate, references, trigger on history_entry from portal;
    revoke insert, delete, truncate on history_head from portal;
  end if;
end $$;
