-- a one-time link that stays after its mail was sent
select id from mail where state = 'SENT' and one_time and path is not null;
-- a mail about a dossier that does not exist
select m.id from mail m
where m.thread like 'dossier:%' and m.thread ~ '^dossier:[0-9a-f-]{36}$'
  and not exists (select 1 from dossier d where 'dossier:' || d.id = m.thread);
