-- What the notes of the register tell between their lines, each with its own source: two voices where two disagree,
-- dated activities, reasons of success and failure.
create temporary table heard on commit drop as
select i.*, t.id as tie_id, md5('voice:' || i::text)::uuid as id, 'voice:' || md5(i::text) as key,
  substring(i.said_by from '^(https?://\S+)') as url,
  case when i.said_by ~ '^http' then coalesce(substring(i.said_by from '\((.*)\)$'),
    substring(i.said_by from '^https?://(?:www\.)?([^/]+)')) else i.said_by end as title
from incoming i
join tie t on t.id = md5('file:' || i.iran_city || '|' || i.foreign_city || '|' || i.iso2)::uuid;

insert into tie_statement (id, tie_id, origin, tag, signed_year, note_fa, note_en, confidence, state, as_of, made_at,
  decided_at, natural_key)
select id, tie_id, 'FILE', kind, nullif(year, '')::integer, text_fa, text_en,
  case when said_by ~ '^Wikip' then 'LIST' else 'REPORT' end, 'STANDING', :as_of, portal_now(), portal_now(), key
from heard where record = 'STATEMENT'
on conflict do nothing;

insert into tie_source (statement_id, position, title, url, user_edited)
select s.id, 1, h.title, h.url, h.said_by ~ '^Wikip'
from heard h join tie_statement s on s.natural_key = h.key where h.record = 'STATEMENT'
on conflict do nothing;

insert into tie_activity (id, tie_id, kind, title, title_en, held_on, held_to, evidence_url, logged_at, natural_key)
select id, tie_id, kind, text_fa, text_en, held_on::date, held_to, url, portal_now(), key
from heard where record = 'ACTIVITY'
on conflict do nothing;

insert into tie_finding (id, tie_id, kind, says, says_en, source_title, source_url, added_at, natural_key)
select id, tie_id, kind, text_fa, text_en, title, url, portal_now(), key
from heard where record = 'FINDING'
on conflict do nothing;
drop table heard;
