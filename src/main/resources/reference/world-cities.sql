-- Persian names of "csc" come partly from machine translation: shown as provisional until an editor has read them.
insert into world_city (geoname_id, name_en, name_fa, name_fa_source, name_fa_provisional, iso2, region, population,
  capital, lat, lon, search_key, source, as_of)
select geoname_id::bigint, name, nullif(name_fa, ''), nullif(name_fa_source, ''), name_fa_source = 'csc', iso2,
  nullif(admin1, ''), nullif(population, '')::integer, is_capital = '1', lat::numeric, lon::numeric,
  search_key(concat_ws(' ', name, name_fa)), :file, :as_of
from incoming
on conflict (geoname_id) do update set
  name_en = excluded.name_en, name_fa = excluded.name_fa, name_fa_source = excluded.name_fa_source,
  name_fa_provisional = excluded.name_fa_provisional, iso2 = excluded.iso2, region = excluded.region,
  population = excluded.population, capital = excluded.capital, lat = excluded.lat, lon = excluded.lon,
  search_key = excluded.search_key, source = excluded.source, as_of = excluded.as_of;
