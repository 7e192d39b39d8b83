-- Bills and plans: what they say, why, what bodies think, and how far they have come.
create table bill (
  id uuid primary key,
  reference text not null unique,
  kind text not null check (kind in ('BILL', 'PLAN')),
  title_fa text not null check (char_length(title_fa) between 1 and 300),
  title_en text not null check (char_length(title_en) <= 300),
  purpose_fa text not null check (char_length(purpose_fa) between 1 and 4000),
  purpose_en text not null check (char_length(purpose_en) <= 4000),
  stage text not null check (stage in ('DRAFT', 'MINISTRY', 'GOVERNMENT', 'PARLIAMENT', 'PUBLISHED', 'SHELVED')),
  owner uuid references person,
  next_step text not null default '' check (char_length(next_step) <= 500),
  next_due date,
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  published_at timestamptz,
  search_key text generated always as (search_key(title_fa || ' ' || title_en || ' ' || reference)) stored,
  version bigint not null default 0
);
create index on bill (stage, next_due);
create index on bill (owner) where owner is not null;

create table bill_article (
  id uuid primary key,
  bill_id uuid not null references bill,
  number int not null check (number between 1 and 200),
  edition int not null default 1,
  dropped_at timestamptz,
  unique (bill_id, number) deferrable initially deferred
);

create table bill_article_edition (
  article_id uuid not null references bill_article,
  edition int not null,
  heading text not null check (char_length(heading) <= 200),
  text text not null check (char_length(text) between 1 and 10000),
  reason text not null check (char_length(reason) <= 500),
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (article_id, edition)
);

create table bill_finding (
  id uuid primary key,
  article_id uuid not null references bill_article,
  kind text not null check (kind in ('CLAUSE', 'OBSTACLE', 'LESSON', 'OPINION', 'PROMISE', 'OTHER')),
  subject text not null check (char_length(subject) <= 100),
  title text not null check (char_length(title) between 1 and 500),
  explanation text not null check (char_length(explanation) between 1 and 2000),
  added_by uuid not null references person,
  added_at timestamptz not null
);
create index on bill_finding (article_id);
create index on bill_finding (kind, subject);

create table bill_comment (
  id uuid primary key,
  article_id uuid not null references bill_article,
  body text not null check (char_length(body) between 1 and 200),
  stance text not null check (stance in ('AGREE', 'CHANGE', 'OBJECT', 'NOTE')),
  text text not null check (char_length(text) between 1 and 4000),
  letter text not null check (char_length(letter) <= 60),
  letter_day date,
  answer text not null default '' check (char_length(answer) <= 2000),
  answered_by uuid references person,
  answered_at timestamptz,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null
);
create index on bill_comment (article_id);

create table bill_move (
  id uuid primary key,
  bill_id uuid not null references bill,
  from_stage text not null,
  to_stage text not null,
  letter text not null check (char_length(letter) <= 60),
  letter_day date,
  note text not null check (char_length(note) <= 1000),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  refusal text not null default '' check (char_length(refusal) <= 1000),
  check (decided_by is distinct from asked_by)
);
create index on bill_move (bill_id, asked_at);
create unique index bill_move_waiting on bill_move (bill_id) where decided_by is null;
comment on column bill_move.letter is 'number of the letter that went with it or came back';
