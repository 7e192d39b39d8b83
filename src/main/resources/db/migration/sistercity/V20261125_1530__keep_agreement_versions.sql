-- Every saved text of an agreement, whole, under the number its save made.
create table agreement_version (
  proposal_id uuid not null references agreement,
  number bigint not null check (number > 0),
  text jsonb not null,
  restored_from bigint,
  written_by uuid references person,
  written_at timestamptz not null,
  primary key (proposal_id, number),
  foreign key (proposal_id, restored_from) references agreement_version
);
comment on table agreement_version is 'rows are added and never changed; written_by is empty for a text saved before versions were kept';
