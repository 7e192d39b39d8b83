-- the end of the chain is not its last entry
select h.number from history_head h
where h.number <> (select coalesce(max(number), 0) from history_entry)
   or h.number > 0 and h.hash <> (select e.hash from history_entry e where e.number = h.number);
-- a gap in the chain
select e.number from history_entry e
where e.number > 1 and not exists (select 1 from history_entry b where b.number = e.number - 1 and b.hash = e.previous_hash);
