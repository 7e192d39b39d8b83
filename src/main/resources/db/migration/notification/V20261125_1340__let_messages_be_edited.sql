-- The wording of a kind of message as somebody edited it; without a row the shipped wording is in force.
create table message_text (
  kind text not null check (length(kind) <= 60),
  number integer not null check (number > 0),
  subject_fa text not null check (length(subject_fa) between 1 and 200),
  text_fa text not null check (length(text_fa) between 1 and 4000),
  subject_en text not null check (length(subject_en) between 1 and 200),
  text_en text not null check (length(text_en) between 1 and 4000),
  edited_by uuid not null references person (id),
  edited_at timestamptz not null,
  primary key (kind, number)
);

-- Kinds of which a person looks at every mail before it leaves.
create table message_hold (
  kind text primary key check (length(kind) <= 60),
  held_by uuid not null references person (id),
  held_at timestamptz not null
);

-- A mail can be cancelled for good, and one that was sent can have come back.
alter table mail drop constraint mail_state_check;
alter table mail drop constraint mail_check;
alter table mail add constraint mail_state_check
  check (state in ('QUEUED', 'HELD', 'SENT', 'GIVEN_UP', 'CANCELLED', 'RETURNED'));
alter table mail add constraint mail_sent_check check ((state in ('SENT', 'RETURNED')) = (sent_at is not null));
