-- In the order of time: the former field is closed before the next one opens, for a city holds one at a time.
insert into member_city_field (member_code, field_code, since, until)
select m.code, f.code, i.since::integer, nullif(i.until, '')::integer
from incoming i
join member_city m on m.name_en = i.city and m.iso2 = i.iso2
join creative_field f on f.name_en = i.creative_field
order by m.code, i.since
on conflict (member_code, since) do update set field_code = excluded.field_code, until = excluded.until;
