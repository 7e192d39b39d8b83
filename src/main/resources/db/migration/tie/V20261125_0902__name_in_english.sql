-- The public pages have two languages; what people log in one is shown as it is in the other.
alter table tie_activity add column title_en text check (char_length(title_en) between 3 and 300);
alter table tie_activity add column natural_key text unique;
alter table tie_finding add column says_en text check (char_length(says_en) between 10 and 2000);
alter table tie_finding add column natural_key text unique;
