-- a dossier whose number of sendings is not the number of its snapshots
select id, sendings from dossier d where sendings <> (select count(*) from submission s where s.dossier_id = d.id);
-- a snapshot that is not what its hash says
select id from submission where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> content_sha256;
-- an approved text without a standing approval
select id from dossier d where status = 'APPROVED' and not exists
  (select 1 from approval a where a.dossier_id = d.id and a.cancelled_at is null);
-- a text that can be written although its approval stands
select d.id, d.status from dossier d join approval a on a.dossier_id = d.id and a.cancelled_at is null
where d.status in ('DRAFT', 'APPROVAL_ASKED', 'RETURNED', 'WITHDRAWN');
-- an answered return that is still open
select d.id from dossier d join dossier_return r on r.id = d.return_id where r.answered_at is not null;
-- a decision released by the person who prepared it
select dossier_id from dossier_decision where released_by = prepared_by;
-- a decided dossier without a released decision of that outcome
select d.id, d.status from dossier d left join dossier_decision x on x.dossier_id = d.id
where d.status in ('NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED') and (x.released_at is null or x.outcome <> d.status);
-- an answer that is not its last version
select a.dossier_id, a.question from answer a left join answer_version v
  on (v.dossier_id, v.section, v.item, v.question, v.language, v.version)
   = (a.dossier_id, a.section, a.item, a.question, a.language, a.version)
where v.value is distinct from a.value;
-- a screened dossier without its verdict
select d.id, d.status from dossier d where d.status in ('ADMITTED', 'NOT_ADMITTED') and not exists
  (select 1 from screening_verdict v where v.dossier_id = d.id and v.verdict = d.status);
-- a withdrawn dossier that does not say why
select id from dossier d where status = 'WITHDRAWN' and not exists
  (select 1 from withdrawal w where w.dossier_id = d.id);
-- an attachment without its document
select a.id from dossier_attachment a left join document x on x.id = a.document_id where x.id is null;
