-- The capital's municipality comes with the next file; the foreign key waits for the commit.
insert into province (code, iso_3166_2, name_fa, name_en, capital_code, lat, lon, source, as_of)
select code, iso_3166_2, name_fa, name_en, capital_city_code, lat::numeric, lon::numeric, :file, :as_of from incoming
on conflict (code) do update set
  iso_3166_2 = excluded.iso_3166_2, name_fa = excluded.name_fa, name_en = excluded.name_en,
  capital_code = excluded.capital_code, lat = excluded.lat, lon = excluded.lon,
  source = excluded.source, as_of = excluded.as_of;
