-- How often and how early, as dated records: the newest that is valid counts. The interval is the guideline's; the lead is
-- the portal's own proposal.
create table monitoring_policy (
  valid_from date primary key,
  interval_years integer not null check (interval_years between 1 and 20),
  lead_years integer not null check (lead_years between 0 and 10),
  source_fa text not null,
  source_en text not null,
  as_of text not null,
  provisional_fa text not null,
  provisional_en text not null
);
insert into monitoring_policy values ('2020-01-01', 4, 2,
  'راهنمای گزارش پایش عضویت، آوریل ۲۰۲۱، docslib.org/doc/6188368',
  'Guidelines for the Membership Monitoring Report, April 2021, docslib.org/doc/6188368', '2021-04',
  'روز تحویل در آن سال را دبیرخانه یونسکو اعلام می‌کند و سنجیده نشده است؛ باز شدن دو سال زودتر پیشنهاد سامانه است.',
  'The day within the year is announced by UNESCO''s secretariat and was not verified; opening two years ahead is the portal''s proposal.');

-- The sections of the report, in versions; a report keeps the version it began with.
create table monitoring_section (
  form integer not null check (form > 0),
  code text not null check (code ~ '^[a-z-]{2,40}$'),
  position integer not null,
  title_fa text not null,
  title_en text not null,
  hint_fa text not null,
  hint_en text not null,
  primary key (form, code),
  unique (form, position)
);
insert into monitoring_section values
(1, 'summary', 1, 'چکیده', 'Executive summary', 'مهم‌ترین نتیجه‌های چهار سال در چند بند.', 'The main results of four years in a few paragraphs.'),
(1, 'general', 2, 'آگاهی‌های کلی', 'General information', 'نهاد مسئول، گزارش‌های پیشین، رابط‌ها.', 'Responsible entity, previous reports, contacts.'),
(1, 'network', 3, 'سهم در اداره شبکه', 'Contribution to the network''s management', 'همایش‌ها، میزبانی‌ها، همکاری در ارزیابی درخواست‌ها.', 'Conferences attended, events hosted, taking part in evaluating applications.'),
(1, 'local', 4, 'ابتکارهای مهم محلی', 'Main local initiatives', 'هر ابتکار با نتیجه و شاهد.', 'Each initiative with result and evidence.'),
(1, 'international', 5, 'ابتکارهای میان‌شهری و بین‌المللی', 'Inter-city and international initiatives', 'با کدام شهرها، چه شد.', 'With which cities, what came of it.'),
(1, 'plan', 6, 'برنامه اقدام چهار سال آینده', 'Action plan for the next four years', 'ابتکارها، بودجه سالانه، اطلاع‌رسانی.', 'Initiatives, annual budget, communication.');

create table monitoring_report (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  due_year integer not null check (due_year between 2008 and 2200),
  form integer not null,
  -- DELIVERED and NOT_DELIVERED: what is known of a report from before the portal
  status text not null check (status in ('WRITING', 'SENT', 'RETURNED', 'ACCEPTED', 'DELIVERED', 'NOT_DELIVERED')),
  reason text check (char_length(reason) <= 2000),
  source text check (char_length(source) <= 300),
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  sent_by uuid references person,
  sent_at timestamptz,
  judged_by uuid references person,
  judged_at timestamptz,
  version bigint not null default 0,
  unique (municipality_code, due_year),
  check (status not in ('DELIVERED', 'NOT_DELIVERED') or source is not null),
  check (judged_by is null or judged_by is distinct from sent_by)
);

create table monitoring_answer (
  report_id uuid not null references monitoring_report,
  code text not null,
  text text not null check (char_length(text) <= 30000),
  written_by uuid not null references person,
  written_at timestamptz not null,
  version bigint not null,
  primary key (report_id, code)
);

-- A light check once a year, so that the report writes itself.
create table monitoring_check (
  municipality_code varchar(4) not null references municipality,
  year integer not null check (year between 2008 and 2200),
  moved text not null check (char_length(moved) <= 4000),
  stopped text not null check (char_length(stopped) <= 4000),
  money text not null check (char_length(money) <= 2000),
  conference text not null check (conference in ('ATTENDED', 'ABSENT', 'NOT_YET')),
  conference_note text not null check (char_length(conference_note) <= 500),
  focal_point_changed boolean not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  version bigint not null default 0,
  primary key (municipality_code, year)
);
