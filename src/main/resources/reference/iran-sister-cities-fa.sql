-- The notes in Persian; our own rendering of the file's words.
update tie_statement s set note_fa = i.note_fa
from incoming i
where s.origin = 'FILE' and s.note_en = trim(substr(i.status_note, strpos(i.status_note, ';') + 1))
  and s.note_fa is distinct from i.note_fa;
