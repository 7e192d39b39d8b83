-- Runs of five words of what was sent, as hashes; one in eight is kept, chosen by the hash, so that equal passages of two
-- dossiers keep the same runs. Short names and figures make no run.
create table text_shingle (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  hash bigint not null,
  primary key (dossier_id, section, hash)
);
create index text_shingle_hash on text_shingle (hash);

create function fingerprint_sent_text(asked uuid) returns void language sql as $$
  delete from text_shingle where dossier_id = asked;
  insert into text_shingle (dossier_id, section, hash)
  select distinct asked, run.section, run.hash
  from (
    select t.section, hashtextextended(array_to_string(words.list[at:at + 4], ' '), 0) as hash
    from sent_text t,
      lateral (select array_agg(search_key(word) order by place) as list
        from regexp_split_to_table(trim(t.value), '[\s\u200c]+') with ordinality split (word, place)) words,
      lateral generate_series(1, array_length(words.list, 1) - 4) at
    where t.dossier_id = asked) run
  where run.hash % 8 = 0
$$;

select fingerprint_sent_text(id) from dossier where sendings > 0;
