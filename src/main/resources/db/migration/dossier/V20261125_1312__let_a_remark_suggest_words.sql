-- The secretariat never writes into a text the mayor has signed; it may suggest words, and the city takes them or not.
alter table return_remark
  add column suggestion_fa text check (char_length(suggestion_fa) between 1 and 20000),
  add column suggestion_en text check (char_length(suggestion_en) between 1 and 20000),
  add column taken_at timestamptz;
