-- The office's list begins with what was sent last: its first page is read off this index.
create index dossier_by_sending on dossier (submitted_at desc nulls last, reference) where deleted_at is null;
