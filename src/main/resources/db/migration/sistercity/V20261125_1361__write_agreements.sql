-- Clauses to begin from, in versions; the clauses of an agreement side by side; the signed copies with their hashes.
create table model_clause (
  code text not null check (code ~ '^[A-Z_]{2,40}$'),
  number integer not null check (number > 0),
  title_fa text not null check (char_length(title_fa) between 1 and 200),
  title_en text not null check (char_length(title_en) between 1 and 200),
  text_fa text not null check (char_length(text_fa) between 1 and 3000),
  text_en text not null check (char_length(text_en) between 1 and 3000),
  retired boolean not null default false,
  written_by uuid references person,
  written_at timestamptz not null default now(),
  primary key (code, number)
);
comment on table model_clause is 'a version is never changed; the newest one is offered';
insert into model_clause (code, number, title_fa, title_en, text_fa, text_en) values
  ('PARTIES', 1, 'طرف‌ها و اختیار امضا', 'Parties and powers to sign',
   'طرف ایرانی، شهرداری به نمایندگی شهردار و با مصوبه شورای اسلامی شهر، و طرف دیگر، شهر شریک به نمایندگی مقام مجاز آن، این تفاهم‌نامه را امضا می‌کنند.',
   'The Iranian party, the municipality represented by its mayor under a decision of the city council, and the other party, the partner city represented by its authorised official, sign this memorandum.'),
  ('NATURE', 1, 'ماهیت حقوقی', 'Legal nature',
   'این تفاهم‌نامه بیانگر خواست دو شهر برای همکاری است و تعهد حقوقی الزام‌آور بین‌المللی پدید نمی‌آورد.',
   'This memorandum states the wish of both cities to work together and creates no binding obligation under international law.'),
  ('FIELDS', 1, 'زمینه‌های همکاری', 'Fields of cooperation',
   'همکاری نخست در حوزه خلاق دو شهر و سپس در زمینه‌هایی است که در جدول تعهدها آمده است.',
   'The cities cooperate first in their creative field and then in the fields listed in the table of obligations.'),
  ('COMMITTEE', 1, 'کارگروه مشترک', 'Joint committee',
   'هر شهر یک رابط معین دارد و کارگروه مشترک دست‌کم سالی یک بار، حضوری یا برخط، نشست برگزار می‌کند.',
   'Each city names a focal person; a joint committee meets at least once a year, in person or online.'),
  ('COSTS', 1, 'هزینه‌ها', 'Costs',
   'هر طرف هزینه‌های خود را می‌پردازد، مگر آنکه در جدول تعهدها جز این نوشته شده باشد.',
   'Each party bears its own costs unless the table of obligations says otherwise.'),
  ('RIGHTS', 1, 'مالکیت فکری و داده', 'Intellectual property and data',
   'حق پدیدآورندگان و حریم خصوصی شهروندان بر پایه قانون هر کشور رعایت می‌شود.',
   'Rights of authors and privacy of citizens are respected under the law of each country.'),
  ('VISIBILITY', 1, 'نشان‌ها', 'Visibility and emblems',
   'به کار بردن نشان یونسکو و شبکه شهرهای خلاق نیازمند اجازه جداگانه است.',
   'Use of the emblem of UNESCO or of the Creative Cities Network needs its own permission.'),
  ('AMENDMENT', 1, 'تغییر', 'Amendment',
   'این متن تنها با توافق مکتوب دو طرف تغییر می‌کند.',
   'This text is amended only by written agreement of both parties.'),
  ('LAW', 1, 'رعایت قانون ملی', 'National law',
   'اجرای این تفاهم‌نامه تابع قانون‌ها و مقررات ملی هر طرف است و بر تعهدهای دیگر آنان اثری ندارد.',
   'Implementation is subject to the national law of each party and does not affect their other commitments.'),
  ('COPIES', 1, 'نسخه‌ها', 'Copies',
   'این تفاهم‌نامه در دو نسخه به هر یک از زبان‌ها، با تاریخ هجری خورشیدی و میلادی، تنظیم و امضا می‌شود.',
   'This memorandum is made and signed in two copies in each language, dated in the solar Hijri and Gregorian calendars.');

create table agreement_clause (
  proposal_id uuid not null references agreement,
  position integer not null,
  source_code text,
  source_number integer,
  title_fa text not null check (char_length(title_fa) <= 200),
  title_en text not null check (char_length(title_en) <= 200),
  text_fa text not null check (char_length(text_fa) <= 3000),
  text_en text not null check (char_length(text_en) <= 3000),
  text_third text not null check (char_length(text_third) <= 3000),
  primary key (proposal_id, position),
  foreign key (source_code, source_number) references model_clause
);

create table agreement_copy (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  document_id uuid not null references document,
  language text not null check (language in ('FA', 'EN', 'PARTNER')),
  sha256 text not null check (char_length(sha256) = 64),
  added_by uuid not null references person,
  added_at timestamptz not null
);
create index on agreement_copy (proposal_id);
