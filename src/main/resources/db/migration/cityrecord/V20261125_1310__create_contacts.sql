-- Who holds an office of a city, and when: the people UNESCO's form asks for. An office ends with a day; no row is removed.
create table municipality_contact (
  id uuid primary key,
  municipality_code varchar(4) not null references municipality,
  duty text not null check (duty in ('MAYOR', 'REPRESENTATIVE', 'EXECUTIVE_CONTACT', 'COUNCIL_HEAD')),
  name_fa text not null check (char_length(name_fa) between 1 and 200),
  name_en text not null check (char_length(name_en) <= 200),
  post text not null check (char_length(post) <= 200),
  telephone text not null check (char_length(telephone) <= 30),
  email text not null check (char_length(email) <= 254),
  from_day date,
  until_day date check (until_day >= from_day),
  source text not null check (char_length(source) <= 300),
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  version bigint not null default 0
);
create index on municipality_contact (municipality_code);
