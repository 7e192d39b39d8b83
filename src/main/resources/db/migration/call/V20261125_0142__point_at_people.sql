-- Who wrote, published and granted: the foreign keys stay in the database.
alter table form_template add foreign key (created_by) references person, add foreign key (published_by) references person;
alter table rubric add foreign key (created_by) references person, add foreign key (published_by) references person;
alter table call add foreign key (created_by) references person;
alter table call_extension add foreign key (granted_by) references person;
