create extension if not exists pg_trgm;

-- The key is stored, so that a search compares instead of folding every text again.
alter table answer add column search_key text generated always as (search_key(value)) stored;
create index answer_search on answer using gin (search_key gin_trgm_ops);

-- The text of the last sending, answer by answer: what the secretariat and the reviewers may find. Made from the sending
-- itself, in its transaction.
create table sent_text (
  dossier_id uuid not null references dossier (id),
  section text not null,
  item integer not null,
  question text not null,
  language text not null,
  value text not null,
  search_key text generated always as (search_key(value)) stored,
  primary key (dossier_id, section, item, question, language)
);
create index sent_text_search on sent_text using gin (search_key gin_trgm_ops);

create function find_in_sent_text(asked uuid) returns void language sql as $$
  delete from sent_text where dossier_id = asked;
  insert into sent_text (dossier_id, section, item, question, language, value)
  select s.dossier_id, section ->> 'code', (item ->> 'position')::int, answer ->> 'question', text.language, text.value
  from submission s,
    jsonb_array_elements(s.content::jsonb -> 'sections') section,
    jsonb_array_elements(section -> 'items') item,
    jsonb_array_elements(item -> 'answers') answer,
    lateral (values ('fa', answer ->> 'fa'), ('en', answer ->> 'en'), ('', answer ->> 'value')) text (language, value)
  where s.dossier_id = asked and text.value is not null
    and s.number = (select max(number) from submission latest where latest.dossier_id = asked)
  on conflict do nothing
$$;

select find_in_sent_text(id) from dossier where sendings > 0;

create index score_search on score using gin (search_key(reason) gin_trgm_ops);
