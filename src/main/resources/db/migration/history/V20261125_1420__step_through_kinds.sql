-- The filter of the event log names the kinds that occur; they are found by stepping through this index.
create index history_entry_kind on history_entry (subject, action);
