-- The plain form (Lodz for Łódź) makes the address and is found by the search too.
-- An Iranian member is its municipality: the one with the same Persian name nearest to the member's point.
insert into member_city (code, name_en, name_fa, name_fa_provisional, iso2, municipality_code, designated, lat, lon,
  search_key, source, as_of)
select replace(i.plain, ' ', '-') || case when i.iso2 = 'IR' then '' else '-' || lower(i.iso2) end,
  i.city, nullif(i.city_fa, ''), i.iso2 <> 'IR', i.iso2, m.code, i.year_designated::integer,
  nullif(i.lat, '')::numeric, nullif(i.lon, '')::numeric,
  search_key(concat_ws(' ', i.city, i.city_fa, i.plain)), :file, :as_of
from (
  select *, trim(regexp_replace(lower(regexp_replace(
    normalize(translate(city, 'øØłŁđĐı', 'oOlLdDi'), nfd), '[^a-zA-Z0-9 -]', '', 'g')), '[^a-z0-9]+', ' ', 'g')) as plain
  from incoming
) i
left join lateral (
  select f.code from municipality_in_file f join municipality using (code)
  where i.iso2 = 'IR' and replace(f.name_fa, ' ', '') = replace(i.city_fa, ' ', '')
  order by (lat - i.lat::numeric) ^ 2 + (lon - i.lon::numeric) ^ 2 limit 1
) m on true
on conflict (name_en, iso2) do update set
  name_fa = excluded.name_fa, name_fa_provisional = excluded.name_fa_provisional,
  municipality_code = excluded.municipality_code, designated = excluded.designated,
  lat = excluded.lat, lon = excluded.lon, search_key = excluded.search_key,
  source = excluded.source, as_of = excluded.as_of;

-- The present field. A field that began later than the membership is told in uccn-field-changes.csv.
insert into member_city_field (member_code, field_code, since)
select m.code, f.code, m.designated
from incoming i
join member_city m on m.name_en = i.city and m.iso2 = i.iso2
join creative_field f on f.name_en = i.creative_field
where not exists (select from member_city_field h where h.member_code = m.code and h.until is not null)
on conflict (member_code, since) do update set field_code = excluded.field_code;
