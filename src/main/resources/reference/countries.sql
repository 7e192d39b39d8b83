insert into country (iso2, iso3, iso_numeric, name_fa, name_en, source, as_of)
select iso2, iso3, iso_numeric, name_fa, name_en, :file, :as_of from incoming
on conflict (iso2) do update set
  iso3 = excluded.iso3, iso_numeric = excluded.iso_numeric,
  name_fa = excluded.name_fa, name_en = excluded.name_en, source = excluded.source, as_of = excluded.as_of;
