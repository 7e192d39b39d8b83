-- Somebody looked: the English still fits this version of the Persian.
create table translation_check (
  dossier_id uuid not null references dossier (id) on delete cascade,
  section text not null,
  item integer not null,
  question text not null,
  fa_version bigint not null,
  checked_by uuid not null references person (id),
  checked_at timestamptz not null,
  primary key (dossier_id, section, item, question)
);

-- Fingerprints of what was sent: hashes of five words in a row, one in sixteen kept. Equal ones show equal passages.
create table submission_shingle (
  submission_id uuid not null references submission (id),
  hash bigint not null,
  primary key (submission_id, hash)
);
create index on submission_shingle (hash);

-- Which sendings were fingerprinted, those without a single fingerprint too.
create table submission_fingerprinted (
  submission_id uuid primary key references submission (id),
  kept integer not null
);

-- What a dossier took over from an earlier one of its city, and what no longer fits.
create table answer_origin (
  dossier_id uuid not null references dossier (id) on delete cascade,
  from_dossier uuid not null references dossier (id),
  section text not null,
  item integer not null,
  question text not null,
  language text not null,
  label_fa text not null,
  label_en text,
  fate text not null check (fate in ('TAKEN', 'TOO_LONG', 'GONE')),
  primary key (dossier_id, section, item, question, language)
);
