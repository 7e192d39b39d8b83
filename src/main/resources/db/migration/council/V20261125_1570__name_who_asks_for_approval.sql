-- Whoever hands the minutes to the chair never approves them, be they the chair.
alter table meeting add column asked_by uuid references person;
alter table meeting add check (status <> 'APPROVED' or approved_by is distinct from asked_by);
