-- Cities of the world become places a tie may lead to. Withheld countries (decision 22) are no partners.
-- A member of the network is the city of its name, or the one at its point.
insert into partner_city (id, code, name_en, name_fa, name_fa_provisional, iso2, geoname_id, member_code, population,
  capital, lat, lon, search_key, source, as_of)
select md5('geoname:' || w.geoname_id)::uuid,
  w.plain || '-' || lower(w.iso2) || case when w.nth = 1 then '' else '-' || w.geoname_id end,
  coalesce(m.name_en, w.name_en), coalesce(m.name_fa, w.name_fa),
  case when m.name_fa is not null then m.name_fa_provisional else coalesce(w.name_fa_provisional, false) end,
  w.iso2, w.geoname_id, m.code, w.population, w.capital, w.lat, w.lon,
  search_key(concat_ws(' ', w.name_en, w.name_fa, m.name_en, m.name_fa)), w.source, w.as_of
from (
  select *, row_number() over (partition by plain, iso2 order by population desc nulls last, geoname_id) as nth
  from (
    select *, trim(both '-' from regexp_replace(lower(regexp_replace(normalize(translate(name_en, 'øØłŁđĐıəƏ', 'oOlLdDiaA'),
      nfd), '[^a-zA-Z0-9 -]', '', 'g')), '[^a-z0-9]+', '-', 'g')) as plain
    from world_city where iso2 <> 'IL'
  ) named where plain <> ''
) w
left join (
  select distinct on (c.geoname_id) c.geoname_id, m.*
  from member_city m
  cross join lateral (
    select c.geoname_id, search_key(c.name_en) = search_key(m.name_en) as same,
      (c.lat - m.lat) ^ 2 + (c.lon - m.lon) ^ 2 as far
    from world_city c
    where c.iso2 = m.iso2 and (search_key(c.name_en) = search_key(m.name_en)
      or (c.lat - m.lat) ^ 2 + (c.lon - m.lon) ^ 2 < 0.01)
    order by search_key(c.name_en) = search_key(m.name_en) desc, far, c.population desc nulls last limit 1
  ) c
  where m.iso2 <> 'IR'
  order by c.geoname_id, c.same desc, c.far
) m on m.geoname_id = w.geoname_id
on conflict (id) do update set name_en = excluded.name_en, name_fa = excluded.name_fa,
  name_fa_provisional = excluded.name_fa_provisional, member_code = excluded.member_code,
  population = excluded.population, capital = excluded.capital, lat = excluded.lat, lon = excluded.lon,
  search_key = excluded.search_key, source = excluded.source, as_of = excluded.as_of;

-- Members that no list of cities knows.
insert into partner_city (id, code, name_en, name_fa, name_fa_provisional, iso2, member_code, lat, lon, search_key, source,
  as_of)
select md5('member:' || m.code)::uuid, m.code || case when exists (select from partner_city p where p.code = m.code)
    then '-member' else '' end, m.name_en, m.name_fa, m.name_fa_provisional, m.iso2, m.code, m.lat, m.lon, m.search_key,
  m.source, m.as_of
from member_city m
where m.iso2 not in ('IR', 'IL') and not exists (select from partner_city p where p.member_code = m.code)
on conflict (id) do update set name_fa = excluded.name_fa, lat = excluded.lat, lon = excluded.lon,
  search_key = excluded.search_key, source = excluded.source, as_of = excluded.as_of;

-- The rows with both places found. A part of a city stands in brackets; an island carries its word before its name.
create temporary table found_tie on commit drop as
select i.*, 'file:' || i.iran_city || '|' || i.foreign_city || '|' || i.iso2 as key,
  split_part(i.status_note, ';', 1) as tag, trim(substr(i.status_note, strpos(i.status_note, ';') + 1)) as note,
  substring(i.iran_city_fa from '\((.*)\)') as part_fa, substring(i.iran_city from '\((.*)\)') as part_en,
  m.code as municipality_code, m.province_code, m.name_en as home_en, f.id as partner_id, f.code as partner_code,
  case i.foreign_city when 'Fujian' then 'PROVINCE' when 'Stari Grad (Sarajevo)' then 'DISTRICT' else 'CITY' end as level,
  trim(both '-' from regexp_replace(lower(regexp_replace(normalize(translate(i.foreign_city, 'øØłŁđĐışŞ', 'oOlLdDisS'),
    nfd), '[^a-zA-Z0-9 -]', '', 'g')), '[^a-z0-9]+', '-', 'g')) || '-' || lower(i.iso2) as own_code
from incoming i
left join lateral (
  select m.* from municipality_in_file f join municipality m using (code)
  where search_key(f.name_fa) = search_key(regexp_replace(regexp_replace(i.iran_city_fa, ' \(.*\)', ''), '^جزیره ', ''))
  order by m.population desc nulls last, m.code limit 1
) m on true
left join lateral (
  select p.id, p.code from partner_city p
  where p.iso2 = i.iso2 and p.source <> :file and (search_key(p.name_en) = search_key(i.foreign_city)
    or search_key(p.name_en) = search_key(regexp_replace(i.foreign_city, ' City$', ''))
    or search_key(p.name_fa) = search_key(i.foreign_city_fa)
    or exists (select from world_city w where w.geoname_id = p.geoname_id
      and (search_key(w.name_en) = search_key(i.foreign_city) or search_key(w.name_fa) = search_key(i.foreign_city_fa))))
  order by search_key(p.name_en) = search_key(i.foreign_city) desc, p.population desc nulls last, p.code limit 1
) f on true;

-- What no list knows keeps the file's own name; its place on the map is not known, and not guessed.
insert into partner_city (id, code, name_en, name_fa, iso2, level, search_key, source, as_of)
select distinct on (own_code) md5('place:' || own_code)::uuid, own_code, foreign_city, foreign_city_fa, iso2, level,
  search_key(concat_ws(' ', foreign_city, foreign_city_fa)), :file, :as_of
from found_tie where partner_id is null
on conflict (id) do update set name_en = excluded.name_en, name_fa = excluded.name_fa, search_key = excluded.search_key;
update found_tie t set partner_id = p.id, partner_code = p.code
from partner_city p where t.partner_id is null and p.code = t.own_code;

-- GeoNames writes some names in letters nobody reads (P’ot’i); the file has the usual ones. Members keep the network's.
update partner_city p set name_en = t.foreign_city, name_fa = t.foreign_city_fa, name_fa_provisional = false
from found_tie t
where p.id = t.partner_id and p.member_code is null and p.source <> :file
  and (p.name_en, p.name_fa) is distinct from (t.foreign_city, t.foreign_city_fa);

-- A row begins once. What is decided about it later stays whatever a newer file says.
insert into tie (id, code, type, basis, municipality_code, province_code, part_fa, part_en, partner_city_id, signed_year,
  computed, computed_at, proof, source, as_of, search_key, created_at)
select md5(t.key)::uuid,
  trim(both '-' from regexp_replace(lower(coalesce(t.home_en, t.iran_city) || coalesce(' ' || t.part_en, '')),
    '[^a-z0-9]+', '-', 'g')) || '-' || t.partner_code,
  case t.tag when 'friendship' then 'FRIENDSHIP' else 'SISTER' end,
  case when t.tag in ('approved', 'proposed', 'claimed') then upper(t.tag) else 'MADE' end,
  t.municipality_code, t.province_code, t.part_fa, t.part_en, t.partner_id, nullif(t.year_signed, '')::integer,
  case when t.tag in ('approved', 'proposed', 'claimed') then 'PROPOSED' else 'UNKNOWN' end, portal_now(), 'CLAIM',
  :file, :as_of, search_key(concat_ws(' ', t.iran_city, t.iran_city_fa, t.foreign_city, t.foreign_city_fa, c.name_en,
    c.name_fa, t.foreign_country)), portal_now()
from found_tie t join country c on c.iso2 = t.iso2
where t.municipality_code is not null
on conflict do nothing;

insert into tie_statement (id, tie_id, origin, tag, signed_year, note_en, confidence, state, as_of, made_at, decided_at,
  natural_key)
select md5('statement:' || t.key)::uuid, md5(t.key)::uuid, 'FILE', upper(t.tag), nullif(t.year_signed, '')::integer, t.note,
  case (select count(*) from unnest(string_to_array(t.source, ' | ')) s where s !~ '^Wikip|^Wikid|wikipedia\.org')
    when 0 then 'LIST' when 1 then 'REPORT' else 'REPORTS' end,
  'STANDING', :as_of, portal_now(), portal_now(), t.key
from found_tie t where exists (select from tie x where x.id = md5(t.key)::uuid)
on conflict (natural_key) do update set tag = excluded.tag, signed_year = excluded.signed_year,
  note_en = excluded.note_en, confidence = excluded.confidence, as_of = excluded.as_of
where (tie_statement.tag, tie_statement.note_en, tie_statement.confidence, tie_statement.as_of)
  is distinct from (excluded.tag, excluded.note_en, excluded.confidence, excluded.as_of)
  or tie_statement.signed_year is distinct from excluded.signed_year;

insert into tie_source (statement_id, position, title, url, user_edited)
select s.id, p.position, case when p.text ~ '^http' then coalesce(substring(p.text from '\((.*)\)$'),
    substring(p.text from '^https?://(?:www\.)?([^/]+)')) else p.text end,
  substring(p.text from '^(https?://\S+)'), p.text ~ '^Wikip|^Wikid|wikipedia\.org'
from found_tie t
join tie_statement s on s.natural_key = t.key
cross join lateral unnest(string_to_array(t.source, ' | ')) with ordinality p (text, position)
on conflict (statement_id, position) do update set title = excluded.title, url = excluded.url,
  user_edited = excluded.user_edited;

-- What the notes tell of formal acts and terms; once somebody has changed the row it is left alone.
update tie set suspended_on = date '2023-01-31', suspended_by = 'PARTNER'
where id = md5('file:Isfahan|Freiburg im Breisgau|DE')::uuid and version = 0 and suspended_on is null;
update tie set signed_on = date '2014-02-27', expires_on = date '2019-02-27', open_ended = false
where id = md5('file:Tehran|Beijing|CN')::uuid and version = 0 and expires_on is null;
drop table found_tie;
