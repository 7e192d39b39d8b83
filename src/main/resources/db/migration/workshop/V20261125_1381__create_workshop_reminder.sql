-- Which reminder of which start was sent; a workshop that is moved is reminded of anew.
create table workshop_reminder (
  workshop_id uuid not null references workshop,
  starts_at timestamptz not null,
  days integer not null check (days between 1 and 30),
  reminded_at timestamptz not null,
  primary key (workshop_id, starts_at, days)
);
