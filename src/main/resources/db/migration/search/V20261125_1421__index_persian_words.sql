-- pg_trgm takes no trigram from a letter that the database's character type (C) does not know, so that an index over
-- Persian words held nothing and every search read every text. The same key in letters it knows: two letters that
-- share a sign only cost a second look, since the key itself is compared too.
create function search_code(text) returns text
  language sql immutable strict parallel safe
  as $$
    select translate($1, 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیء', 'abptcjqhxdzrvwsefgiykmlnou0123456')
  $$;

comment on function search_code(text) is 'a search key in letters of which the index can take trigrams';

drop index answer_search;
create index answer_search on answer using gin (search_code(search_key) gin_trgm_ops);
drop index sent_text_search;
create index sent_text_search on sent_text using gin (search_code(search_key) gin_trgm_ops);

-- A key worked out once, when it is written, instead of at every search.
drop index score_search;
alter table score add column search_key text generated always as (search_key(reason)) stored;
create index score_search on score using gin (search_code(search_key) gin_trgm_ops);
alter table dossier add column search_key text generated always as (search_key(reference)) stored;
