-- a file without its bytes, or with other bytes than its size says
select d.id from document d
where d.store = 'postgres'
  and d.size <> (select coalesce(sum(length(p.content)), 0) from document_piece p where p.document_id = d.id);
-- a file that can be downloaded although the scanner found something
select id from document where state = 'CLEAN' and finding is not null;
