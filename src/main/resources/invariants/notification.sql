-- a one-time link that stays after its mail was sent
select id from mail where state = 'SENT' and one_time and path is not null;
-- a mail about a dossier to which nothing happened
select m.id from mail m
where m.thread like 'dossier:%'
  and not exists (select 1 from history_entry e where e.subject = 'dossier' and 'dossier:' || e.subject_id = m.thread);
