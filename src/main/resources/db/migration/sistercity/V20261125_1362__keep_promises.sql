-- After the signature the table of obligations is the plan of the tie: what was done, when, and what shows it.
alter table obligation add column done_on date;
alter table obligation add column done_proof text check (char_length(done_proof) between 3 and 1000);
alter table obligation add column done_by uuid references person;
alter table obligation add constraint obligation_done check ((done_on is null) = (done_proof is null) and (done_on is null) = (done_by is null));
