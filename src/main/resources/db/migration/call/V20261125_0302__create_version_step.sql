-- How a draft of a form or rubric stood before each step, so that the last step can be taken back. Gone once it is published.
create table version_step (
  version_id uuid not null,
  number integer not null check (number > 0),
  place text not null,
  content text not null check (content is json object),
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (version_id, number)
);
