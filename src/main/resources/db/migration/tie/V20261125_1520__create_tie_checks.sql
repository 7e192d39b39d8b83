-- A light look at each tie once a year, in ten questions. Proposed by the secretariat; nobody has adopted them yet.
create table tie_question (
  edition integer not null,
  position integer not null check (position between 1 and 20),
  kind text not null check (kind in ('YES_NO', 'NUMBER', 'TEXT')),
  label_fa text not null,
  label_en text not null,
  primary key (edition, position)
);
insert into tie_question values
  (1, 1, 'YES_NO', 'امسال با شهر شریک تماس داشتید؟', 'Were you in contact with the partner city this year?'),
  (1, 2, 'TEXT', 'رابط دو شهر اکنون کیست؟', 'Who are the contacts of both cities now?'),
  (1, 3, 'NUMBER', 'چند کار مشترک انجام شد؟', 'How many joint activities took place?'),
  (1, 4, 'TEXT', 'کدام کار نتیجه‌ای ماندگار داشت و چه مدرکی دارد؟', 'Which of them left something, and what shows it?'),
  (1, 5, 'YES_NO', 'برنامه عمل امسال انجام شد؟', 'Was this year''s action plan kept?'),
  (1, 6, 'NUMBER', 'هزینه شهر (میلیون ریال)', 'Money spent by the city (million rial)'),
  (1, 7, 'NUMBER', 'سهم شریک و دیگران (میلیون ریال)', 'Share of the partner and others (million rial)'),
  (1, 8, 'NUMBER', 'چند نفر شرکت کردند؟', 'How many people took part?'),
  (1, 9, 'TEXT', 'چه مانعی پیش آمد و چه کردید؟', 'What stood in the way, and what did you do?'),
  (1, 10, 'TEXT', 'سال آینده: ادامه، تغییر یا پایان؟ چرا؟', 'Next year: continue, change or end? Why?');

create table tie_check (
  id uuid primary key,
  tie_id uuid not null references tie,
  year integer not null check (year between 1380 and 1600),
  edition integer not null,
  filled_by uuid not null references person,
  filled_at timestamptz not null,
  version bigint not null default 1,
  unique (tie_id, year)
);
comment on column tie_check.year is 'year of the Iranian calendar';

create table tie_check_answer (
  check_id uuid not null references tie_check,
  position integer not null,
  answer text not null check (char_length(answer) <= 2000),
  primary key (check_id, position)
);
