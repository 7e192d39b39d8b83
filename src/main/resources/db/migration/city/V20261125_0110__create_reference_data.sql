-- The files the reference data comes from. Each row of the tables below names its file, and when the file was true.
-- as_of is a year, a month or a day, as exact as the source says and no more.
create table reference_file (
  name text primary key,
  sha256 text not null,
  row_count integer not null check (row_count >= 0),
  as_of text not null check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  imported_at timestamptz not null default transaction_timestamp()
);

create table creative_field (
  code text primary key check (code ~ '^[A-Z_]+$'),
  name_fa text not null,
  name_en text not null,
  name_fr text not null,
  valid_from integer not null,
  valid_until integer check (valid_until >= valid_from),
  position integer not null unique
);
comment on column creative_field.valid_from is 'year of the first designations in this field';

-- Not from a file: the network's own list. Architecture is new with the designations of 2025.
insert into creative_field (code, name_fa, name_en, name_fr, valid_from, position) values
  ('CRAFTS', 'صنایع دستی و هنرهای مردمی', 'Crafts and Folk Art', 'Artisanat et arts populaires', 2004, 1),
  ('DESIGN', 'طراحی', 'Design', 'Design', 2004, 2),
  ('FILM', 'فیلم', 'Film', 'Film', 2004, 3),
  ('GASTRONOMY', 'خوراک', 'Gastronomy', 'Gastronomie', 2004, 4),
  ('LITERATURE', 'ادبیات', 'Literature', 'Littérature', 2004, 5),
  ('MEDIA_ARTS', 'هنرهای رسانه‌ای', 'Media Arts', 'Arts numériques', 2004, 6),
  ('MUSIC', 'موسیقی', 'Music', 'Musique', 2004, 7),
  ('ARCHITECTURE', 'معماری', 'Architecture', 'Architecture', 2025, 8);

create table country (
  iso2 varchar(2) primary key check (iso2 ~ '^[A-Z]{2}$'),
  iso3 varchar(3) not null unique,
  iso_numeric varchar(3) not null unique,
  name_fa text not null,
  name_en text not null,
  source text not null references reference_file,
  as_of text not null
);

create table province (
  code varchar(2) primary key check (code ~ '^\d{2}$'),
  iso_3166_2 varchar(5) not null unique,
  name_fa text not null,
  name_en text not null,
  capital_code varchar(4) not null,
  lat numeric(8, 5) not null,
  lon numeric(8, 5) not null,
  source text not null references reference_file,
  as_of text not null
);
comment on column province.lat is 'a place for the label, inside the province; not the capital';

create table municipality (
  code varchar(4) primary key check (code ~ '^\d{4}$'),
  sci_code varchar(10) not null unique,
  name_fa text not null,
  name_en text,
  name_official text not null,
  name_en_source text,
  province_code varchar(2) not null references province,
  county_fa text not null,
  population integer check (population > 0),
  population_source text,
  lat numeric(8, 5),
  lon numeric(8, 5),
  coordinate_source text,
  coordinate_sources_agree boolean,
  merged_into varchar(4) references municipality check (merged_into <> code),
  search_key text not null,
  source text not null references reference_file,
  as_of text not null,
  corrected_at timestamptz,
  corrected_by uuid,
  version bigint not null default 0,
  check ((lat is null) = (lon is null)),
  check ((population is null) = (population_source is null))
);
create index on municipality (province_code);
comment on column municipality.code is 'city code of the Statistical Centre of Iran';
comment on column municipality.corrected_at is 'once the secretariat has corrected a row, a newer file leaves it alone';

alter table province add foreign key (capital_code) references municipality deferrable initially deferred;

-- What the file says, kept beside what the secretariat says, so that a difference can be shown and never gets lost.
create table municipality_in_file (
  code varchar(4) primary key references municipality,
  name_fa text not null,
  name_en text,
  county_fa text not null,
  population integer
);

-- Former names, newest last.
create table municipality_name (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  name_fa text not null,
  name_en text,
  used_until date not null,
  reason text not null,
  search_key text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
create index on municipality_name (municipality_code);
comment on column municipality_name.reason is 'the decision or document the rename rests on';

-- Municipalities that went up in another one. The row of the former one stays.
create table succession (
  id uuid primary key,
  municipality_code varchar(4) not null unique references municipality,
  successor_code varchar(4) not null references municipality check (successor_code <> municipality_code),
  effective_on date not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
create index on succession (successor_code);

create table member_city (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  name_en text not null,
  name_fa text,
  name_fa_provisional boolean not null,
  iso2 varchar(2) not null references country,
  municipality_code varchar(4) unique references municipality,
  designated integer not null check (designated >= 2004),
  lat numeric(8, 5),
  lon numeric(8, 5),
  search_key text not null,
  source text not null references reference_file,
  as_of text not null,
  unique (name_en, iso2),
  check ((lat is null) = (lon is null))
);

create table member_city_field (
  member_code text not null references member_city,
  field_code text not null references creative_field,
  since integer not null,
  until integer check (until >= since),
  primary key (member_code, since)
);
create unique index on member_city_field (member_code) where until is null;
create index on member_city_field (field_code);
comment on table member_city_field is 'a city holds one field at a time and may change it (Lyon, 2023)';

create table world_city (
  geoname_id bigint primary key,
  name_en text not null,
  name_fa text,
  name_fa_source text,
  name_fa_provisional boolean not null,
  iso2 varchar(2) not null references country,
  region text,
  population integer check (population > 0),
  capital boolean not null,
  lat numeric(8, 5) not null,
  lon numeric(8, 5) not null,
  search_key text not null,
  source text not null references reference_file,
  as_of text not null
);
create index on world_city (iso2);
