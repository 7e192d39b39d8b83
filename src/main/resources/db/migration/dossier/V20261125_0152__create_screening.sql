-- Conditions of admissibility, by edition. Source: UNESCO's calls, collected in uccn.md 2.2; they change with the calls.
create table admissibility_item (
  edition integer not null,
  code text not null,
  position integer not null,
  title_fa text not null,
  title_en text not null,
  hint_fa text not null,
  hint_en text not null,
  provisional boolean not null,
  primary key (edition, code)
);

insert into admissibility_item (edition, code, position, title_fa, title_en, hint_fa, hint_en, provisional) values
(1, 'member-state', 1, 'شهر در کشوری عضو یونسکو است', 'The city lies in a Member State of UNESCO',
 'برای شهرهای ایران همیشه برقرار است.', 'Always met for cities of Iran.', false),
(1, 'commission-letter', 2, 'مسیر نامه تأیید کمیسیون ملی یونسکو باز است', 'The endorsement letter of the National Commission can be issued',
 'نامه در پایان روند ملی صادر می‌شود؛ اینجا فقط مانع شناخته‌شده بررسی می‌شود.',
 'The letter comes at the end of the national procedure; only a known obstacle is checked here.', false),
(1, 'mayor-letter', 3, 'نامه رسمی شهردار پیوست و امضا شده است', 'The formal letter of the mayor is attached and signed',
 'نام، تاریخ، شماره و امضا را ببینید.', 'Look for name, date, number and signature.', false),
(1, 'quota', 4, 'پرونده در سهم کشور و حوزه خود جا می‌گیرد', 'The file fits the national quota and its field',
 'حداکثر دو پرونده از هر کشور، در دو حوزه گوناگون؛ رتبه‌بندی پس از داوری است.',
 'At most two files of a country, in two different fields; ranking follows the review.', false),
(1, 'waiting', 5, 'شهر در دوره چهارساله انتظار نیست', 'The city is not in the four-year waiting period',
 'شهری که در دو فراخوان پیاپی پذیرفته نشده است چهار سال صبر می‌کند.',
 'A city that applied in two consecutive calls without being designated waits four years.', false),
(1, 'one-field', 6, 'پرونده تنها یک حوزه خلاق دارد', 'The file has exactly one creative field',
 'پیوند با حوزه‌های دیگر گفته می‌شود، ولی حوزه یکی است.', 'Links with other fields are welcome; the field is one.', false),
(1, 'standard-form', 7, 'فرم کامل است، تغییر نکرده و به زبان رسمی است', 'The form is complete, unaltered and in the official language',
 'متن انگلیسی همه بخش‌ها و حد واژه‌ها.', 'English text of every section, and the word limits.', false),
(1, 'only-requested', 8, 'سندی بیش از سندهای خواسته‌شده پیوست نیست', 'No document beyond those requested is attached',
 'سندهای دیگر در یونسکو دیده نمی‌شود.', 'Others are not taken into account at UNESCO.', false);

-- One answer a condition and sending; a new sending is judged anew.
create table screening_answer (
  submission_id uuid not null references submission (id),
  edition integer not null,
  item text not null,
  met boolean,
  note text not null default '',
  answered_by uuid not null references person (id),
  answered_at timestamptz not null,
  version bigint not null,
  primary key (submission_id, item),
  foreign key (edition, item) references admissibility_item (edition, code)
);

create table screening_verdict (
  submission_id uuid primary key references submission (id),
  dossier_id uuid not null references dossier (id),
  verdict text not null check (verdict in ('ADMITTED', 'NOT_ADMITTED')),
  reasons text not null,
  given_by uuid not null references person (id),
  given_at timestamptz not null,
  check (verdict = 'ADMITTED' or reasons <> '')
);

-- Two people stand behind a decision.
create table dossier_decision (
  dossier_id uuid primary key references dossier (id),
  outcome text not null check (outcome in ('NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED')),
  reasons text not null check (reasons <> ''),
  prepared_by uuid not null references person (id),
  prepared_at timestamptz not null,
  released_by uuid references person (id),
  released_at timestamptz,
  check ((released_by is null) = (released_at is null)),
  check (released_by is null or released_by <> prepared_by)
);
