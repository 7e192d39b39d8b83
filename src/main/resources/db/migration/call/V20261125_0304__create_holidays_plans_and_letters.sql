-- Days on which offices are closed, as data with source. What was only computed or is only generally known is provisional.
create table weekend_day (
  iso_weekday integer not null check (iso_weekday between 1 and 7),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  status text not null check (status in ('VERIFIED', 'PROVISIONAL')),
  source_fa text not null,
  source_en text not null,
  as_of date,
  primary key (iso_weekday, valid_from)
);
insert into weekend_day (iso_weekday, valid_from, status, source_fa, source_en) values
  (4, '2000-01-01', 'PROVISIONAL', 'شناخت کلی: تعطیلی پنجشنبه در دستگاه‌های دولتی؛ با بخشنامه روز سنجیده شود', 'Generally known: ministries close on Thursday; to be checked against the current circular'),
  (5, '2000-01-01', 'PROVISIONAL', 'شناخت کلی: جمعه تعطیل رسمی است', 'Generally known: Friday is the official holiday');

create table holiday (
  day date primary key,
  name_fa text not null check (name_fa <> ''),
  name_en text not null check (name_en <> ''),
  status text not null check (status in ('VERIFIED', 'PROVISIONAL')),
  source_fa text not null,
  source_en text not null,
  as_of date,
  removed boolean not null default false,
  changed_by uuid references person,
  changed_at timestamptz,
  version bigint not null default 0
);
insert into holiday (day, name_fa, name_en, status, source_fa, source_en)
select day::date, name_fa, name_en, 'PROVISIONAL',
  case kind when 'L' then 'محاسبه از تقویم ام‌القری؛ رؤیت هلال در ایران می‌تواند یک روز تفاوت داشته باشد'
    else 'تعطیل رسمی سالانه به تاریخ خورشیدی؛ با تقویم رسمی سنجیده شود' end,
  case kind when 'L' then 'Computed from the Umm al-Qura calendar; the sighting of the moon in Iran may differ by a day'
    else 'Yearly official holiday by the solar calendar; to be checked against the official calendar' end
from (values
  ('2026-03-21', 'نوروز؛ تعطیل پس از عید فطر', 'Nowruz; Day after Eid al-Fitr', 'L'),
  ('2026-03-22', 'نوروز', 'Nowruz', 'S'),
  ('2026-03-23', 'نوروز', 'Nowruz', 'S'),
  ('2026-03-24', 'نوروز', 'Nowruz', 'S'),
  ('2026-04-01', 'روز جمهوری اسلامی', 'Islamic Republic Day', 'S'),
  ('2026-04-02', 'روز طبیعت', 'Nature Day', 'S'),
  ('2026-04-13', 'شهادت امام صادق', 'Martyrdom of Imam Sadiq', 'L'),
  ('2026-05-27', 'عید قربان', 'Eid al-Adha', 'L'),
  ('2026-06-04', 'رحلت امام خمینی؛ عید غدیر', 'Death of Imam Khomeini; Eid al-Ghadir', 'L'),
  ('2026-06-05', 'قیام ۱۵ خرداد', 'Uprising of 15 Khordad', 'S'),
  ('2026-06-24', 'تاسوعا', 'Tasua', 'L'),
  ('2026-06-25', 'عاشورا', 'Ashura', 'L'),
  ('2026-08-03', 'اربعین', 'Arbaeen', 'L'),
  ('2026-08-11', 'رحلت پیامبر و شهادت امام حسن', 'Death of the Prophet', 'L'),
  ('2026-08-13', 'شهادت امام رضا', 'Martyrdom of Imam Reza', 'L'),
  ('2026-08-21', 'شهادت امام حسن عسکری', 'Martyrdom of Imam Hasan al-Askari', 'L'),
  ('2026-08-30', 'میلاد پیامبر و امام صادق', 'Birth of the Prophet', 'L'),
  ('2026-11-13', 'شهادت حضرت فاطمه', 'Martyrdom of Fatimah', 'L'),
  ('2026-12-22', 'ولادت امام علی', 'Birth of Imam Ali', 'L'),
  ('2027-01-05', 'مبعث', 'Mission of the Prophet', 'L'),
  ('2027-01-23', 'نیمه شعبان', 'Mid-Shaban', 'L'),
  ('2027-02-11', 'پیروزی انقلاب اسلامی', 'Victory of the Islamic Revolution', 'S'),
  ('2027-02-28', 'شهادت امام علی', 'Martyrdom of Imam Ali', 'L'),
  ('2027-03-09', 'عید فطر', 'Eid al-Fitr', 'L'),
  ('2027-03-10', 'تعطیل پس از عید فطر', 'Day after Eid al-Fitr', 'L'),
  ('2027-03-20', 'ملی شدن صنعت نفت', 'Nationalisation of oil', 'S'),
  ('2027-03-21', 'نوروز', 'Nowruz', 'S'),
  ('2027-03-22', 'نوروز', 'Nowruz', 'S'),
  ('2027-03-23', 'نوروز', 'Nowruz', 'S'),
  ('2027-03-24', 'نوروز', 'Nowruz', 'S'),
  ('2027-04-01', 'روز جمهوری اسلامی', 'Islamic Republic Day', 'S'),
  ('2027-04-02', 'روز طبیعت؛ شهادت امام صادق', 'Nature Day; Martyrdom of Imam Sadiq', 'L'),
  ('2027-05-16', 'عید قربان', 'Eid al-Adha', 'L'),
  ('2027-05-24', 'عید غدیر', 'Eid al-Ghadir', 'L'),
  ('2027-06-04', 'رحلت امام خمینی', 'Death of Imam Khomeini', 'S'),
  ('2027-06-05', 'قیام ۱۵ خرداد', 'Uprising of 15 Khordad', 'S'),
  ('2027-06-14', 'تاسوعا', 'Tasua', 'L'),
  ('2027-06-15', 'عاشورا', 'Ashura', 'L'),
  ('2027-07-24', 'اربعین', 'Arbaeen', 'L'),
  ('2027-08-01', 'رحلت پیامبر و شهادت امام حسن', 'Death of the Prophet', 'L'),
  ('2027-08-02', 'شهادت امام رضا', 'Martyrdom of Imam Reza', 'L'),
  ('2027-08-10', 'شهادت امام حسن عسکری', 'Martyrdom of Imam Hasan al-Askari', 'L'),
  ('2027-08-19', 'میلاد پیامبر و امام صادق', 'Birth of the Prophet', 'L'),
  ('2027-11-02', 'شهادت حضرت فاطمه', 'Martyrdom of Fatimah', 'L'),
  ('2027-12-11', 'ولادت امام علی', 'Birth of Imam Ali', 'L'),
  ('2027-12-25', 'مبعث', 'Mission of the Prophet', 'L'),
  ('2028-01-12', 'نیمه شعبان', 'Mid-Shaban', 'L'),
  ('2028-02-11', 'پیروزی انقلاب اسلامی', 'Victory of the Islamic Revolution', 'S'),
  ('2028-02-17', 'شهادت امام علی', 'Martyrdom of Imam Ali', 'L'),
  ('2028-02-26', 'عید فطر', 'Eid al-Fitr', 'L'),
  ('2028-02-27', 'تعطیل پس از عید فطر', 'Day after Eid al-Fitr', 'L'),
  ('2028-03-19', 'ملی شدن صنعت نفت', 'Nationalisation of oil', 'S'),
  ('2028-03-20', 'نوروز', 'Nowruz', 'S'),
  ('2028-03-21', 'نوروز؛ شهادت امام صادق', 'Nowruz; Martyrdom of Imam Sadiq', 'L'),
  ('2028-03-22', 'نوروز', 'Nowruz', 'S'),
  ('2028-03-23', 'نوروز', 'Nowruz', 'S'),
  ('2028-03-31', 'روز جمهوری اسلامی', 'Islamic Republic Day', 'S'),
  ('2028-04-01', 'روز طبیعت', 'Nature Day', 'S'),
  ('2028-05-05', 'عید قربان', 'Eid al-Adha', 'L'),
  ('2028-05-13', 'عید غدیر', 'Eid al-Ghadir', 'L'),
  ('2028-06-02', 'تاسوعا', 'Tasua', 'L'),
  ('2028-06-03', 'رحلت امام خمینی؛ عاشورا', 'Death of Imam Khomeini; Ashura', 'L'),
  ('2028-06-04', 'قیام ۱۵ خرداد', 'Uprising of 15 Khordad', 'S'),
  ('2028-07-13', 'اربعین', 'Arbaeen', 'L'),
  ('2028-07-21', 'رحلت پیامبر و شهادت امام حسن', 'Death of the Prophet', 'L'),
  ('2028-07-22', 'شهادت امام رضا', 'Martyrdom of Imam Reza', 'L'),
  ('2028-07-30', 'شهادت امام حسن عسکری', 'Martyrdom of Imam Hasan al-Askari', 'L'),
  ('2028-08-08', 'میلاد پیامبر و امام صادق', 'Birth of the Prophet', 'L'),
  ('2028-10-21', 'شهادت حضرت فاطمه', 'Martyrdom of Fatimah', 'L'),
  ('2028-11-30', 'ولادت امام علی', 'Birth of Imam Ali', 'L'),
  ('2028-12-14', 'مبعث', 'Mission of the Prophet', 'L'),
  ('2028-12-31', 'نیمه شعبان', 'Mid-Shaban', 'L'),
  ('2029-02-05', 'شهادت امام علی', 'Martyrdom of Imam Ali', 'L'),
  ('2029-02-10', 'پیروزی انقلاب اسلامی', 'Victory of the Islamic Revolution', 'S'),
  ('2029-02-14', 'عید فطر', 'Eid al-Fitr', 'L'),
  ('2029-02-15', 'تعطیل پس از عید فطر', 'Day after Eid al-Fitr', 'L'),
  ('2029-03-10', 'شهادت امام صادق', 'Martyrdom of Imam Sadiq', 'L'),
  ('2029-03-19', 'ملی شدن صنعت نفت', 'Nationalisation of oil', 'S')
) as computed (day, name_fa, name_en, kind);

-- The calendar of a round, counted back from the day UNESCO wants the files.
create table call_plan (
  call_id uuid primary key references call,
  unesco_at timestamptz not null,
  status text not null check (status in ('VERIFIED', 'PROVISIONAL')),
  source_fa text not null check (source_fa <> ''),
  source_en text not null check (source_en <> ''),
  as_of date,
  margin integer not null check (margin between 0 and 60),
  -- working days of each stretch, by its code
  stretches text not null check (stretches is json object),
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  version bigint not null default 0
);

-- The letters of a call: words with places for what is known only later.
create table call_letter (
  call_id uuid not null references call,
  code text not null check (code ~ '^[A-Z_]{1,40}$'),
  subject_fa text not null,
  subject_en text not null,
  body_fa text not null,
  body_en text not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  version bigint not null default 0,
  primary key (call_id, code)
);
