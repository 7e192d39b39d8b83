-- Which reminders have gone out: one for each dossier, deadline and number of days, however many instances look.
create table deadline_reminder (
  dossier_id uuid not null references dossier (id) on delete cascade,
  closes_at timestamptz not null,
  days integer not null check (days > 0),
  reminded_at timestamptz not null,
  primary key (dossier_id, closes_at, days)
);
