insert into municipality (code, sci_code, name_fa, name_en, name_official, name_en_source, province_code, county_fa,
  population, population_source, lat, lon, coordinate_source, coordinate_sources_agree, search_key, source, as_of)
select city_code, sci_code, name_fa, nullif(name_en, ''), name_sci, nullif(name_en_source, ''), province_code, county_fa,
  nullif(population, '')::integer, nullif(population_source, ''), nullif(lat, '')::numeric, nullif(lon, '')::numeric,
  nullif(coord_source, ''), nullif(coord_check, '') = 'two',
  search_key(concat_ws(' ', name_fa, name_en)), :file, :as_of
from incoming
on conflict (code) do update set
  sci_code = excluded.sci_code, name_fa = excluded.name_fa, name_en = excluded.name_en,
  name_official = excluded.name_official, name_en_source = excluded.name_en_source,
  province_code = excluded.province_code, county_fa = excluded.county_fa,
  population = excluded.population, population_source = excluded.population_source,
  lat = excluded.lat, lon = excluded.lon, coordinate_source = excluded.coordinate_source,
  coordinate_sources_agree = excluded.coordinate_sources_agree,
  search_key = excluded.search_key, source = excluded.source, as_of = excluded.as_of
-- What the secretariat has corrected stays; the file's word is kept below and shown beside it.
where municipality.corrected_at is null;

insert into municipality_in_file (code, name_fa, name_en, county_fa, population)
select city_code, name_fa, nullif(name_en, ''), county_fa, nullif(population, '')::integer from incoming
on conflict (code) do update set
  name_fa = excluded.name_fa, name_en = excluded.name_en,
  county_fa = excluded.county_fa, population = excluded.population;
