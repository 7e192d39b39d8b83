-- Why a dossier is returned or not admitted: a list the secretariat keeps. A change is a new version; what was said with an
-- older one still reads as it was said.
create table screening_reason (
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  version integer not null check (version > 0),
  kind text not null check (kind in ('RETURN', 'REFUSAL', 'BOTH')),
  title_fa text not null check (title_fa <> ''),
  title_en text not null check (title_en <> ''),
  text_fa text not null check (text_fa <> ''),
  text_en text not null check (text_en <> ''),
  active boolean not null,
  written_by uuid references person (id),
  written_at timestamptz not null,
  primary key (code, version)
);

insert into screening_reason (code, version, kind, title_fa, title_en, text_fa, text_en, active, written_by, written_at)
select code, 1, kind, title_fa, title_en, text_fa, text_en, true, null, '2026-11-25T00:00:00Z' from (values
('letter-unsigned', 'BOTH', 'نامه شهردار امضا، شماره یا تاریخ ندارد', 'The mayor''s letter lacks signature, number or date',
 'نامه رسمی شهردار باید امضا، شماره و تاریخ داشته باشد.', 'The formal letter of the mayor must carry signature, number and date.'),
('english-missing', 'RETURN', 'متن انگلیسی نیست یا با متن فارسی نمی‌خواند', 'The English text is missing or does not match the Persian',
 'متن انگلیسی این پاسخ را بنویسید یا با متن فارسی یکی کنید.', 'Write the English text of this answer, or bring it in line with the Persian.'),
('figures-without-source', 'RETURN', 'آمار بدون منبع یا سال', 'Figures without source or year',
 'منبع و سال هر آمار را بنویسید.', 'Name the source and the year of every figure.'),
('not-an-answer', 'RETURN', 'پاسخ به پرسش نمی‌پردازد', 'The answer does not address the question',
 'پرسش را دوباره بخوانید و تنها به آن پاسخ دهید.', 'Read the question again and answer only that.'),
('budget-unclear', 'RETURN', 'بودجه با برنامه نمی‌خواند', 'The budget does not match the plan',
 'مبلغ‌های بودجه را با ابتکارهای برنامه اقدام یکی کنید.', 'Bring the amounts of the budget in line with the initiatives of the action plan.'),
('photo-rights', 'BOTH', 'حق استفاده از عکس روشن نیست', 'Rights of a photograph are unclear',
 'فرم واگذاری حقوق عکس را امضا و بارگذاری کنید.', 'Sign and upload the form that grants the rights of the photograph.'),
('waiting-period', 'REFUSAL', 'شهر در دوره انتظار است', 'The city is in the waiting period',
 'شهری که در دو فراخوان پیاپی برگزیده نشده است چهار سال صبر می‌کند.',
 'A city that applied in two consecutive calls without being designated waits four years.'),
('other-documents', 'BOTH', 'سندی بیش از سندهای خواسته‌شده پیوست است', 'Documents beyond those requested are attached',
 'سندهایی را که خواسته نشده است بردارید؛ در یونسکو دیده نمی‌شود.', 'Remove documents that were not requested; they are not taken into account at UNESCO.')
) as r (code, kind, title_fa, title_en, text_fa, text_en);

create table verdict_reason (
  submission_id uuid not null references submission (id),
  code text not null,
  version integer not null,
  primary key (submission_id, code),
  foreign key (code, version) references screening_reason (code, version)
);

-- A remark may be pinned to one answer of one entry, and may come from the list.
alter table return_remark
  add column item integer not null default 0 check (item >= 0),
  add column reason_code text,
  add column reason_version integer,
  add foreign key (reason_code, reason_version) references screening_reason (code, version);

-- What the secretariat promises, in working days; a new promise is a new row and counts for what is sent from then on.
create table handling_promise (
  valid_from date primary key,
  working_days integer not null check (working_days between 1 and 400)
);
insert into handling_promise (valid_from, working_days) values ('2020-01-01', 15);

-- Nobody has touched a file for long: told once for each such time.
create table untouched_alert (
  dossier_id uuid not null references dossier (id),
  since timestamptz not null,
  told_at timestamptz not null,
  primary key (dossier_id, since)
);

-- A dossier may be taken back, revived before the deadline, and taken back again.
alter table withdrawal drop constraint withdrawal_pkey;
alter table withdrawal
  add column id uuid not null default gen_random_uuid() primary key,
  add column status_before text not null default 'SUBMITTED',
  add column revived_by uuid references person (id),
  add column revived_at timestamptz,
  add check ((revived_by is null) = (revived_at is null));
create unique index withdrawal_standing on withdrawal (dossier_id) where revived_at is null;
