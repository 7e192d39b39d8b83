-- Which reminder of a monitoring report has gone out: each once per city, due year and number of days.
create table report_reminder (
  municipality_code varchar(4) not null references municipality,
  due_year integer not null check (due_year between 2008 and 2200),
  days integer not null check (days > 0),
  reminded_at timestamptz not null,
  primary key (municipality_code, due_year, days)
);
