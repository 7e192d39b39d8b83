-- The rights form of a photo: who made it, whose it is, what may be done with it, and whether those who are in it agree.
alter table dossier_attachment add column holder text not null default '';
alter table dossier_attachment add column licence text not null default ''
  check (licence in ('', 'CESSION', 'CC_BY', 'CC_BY_SA', 'CC0', 'PUBLIC_DOMAIN'));
alter table dossier_attachment add column consent text not null default '' check (consent in ('', 'NOBODY', 'GIVEN'));
