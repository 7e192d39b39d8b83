-- What may be done while a phase runs is data, not a matter of the status alone.
alter table call_phase
  add column city_edits boolean not null default true,
  add column city_answers boolean not null default true,
  add column reviewers_score boolean not null default true,
  add column scores_change boolean not null default true,
  add column others_reviews text not null default 'AFTER_OWN' check (others_reviews in ('NEVER', 'AFTER_OWN', 'ALWAYS')),
  add column names_shown boolean not null default false;
-- Calls that were written before begin with what their phases usually mean.
update call_phase set city_edits = code = 'RECEIVING', city_answers = code in ('RECEIVING', 'SCREENING', 'REVIEW'),
  reviewers_score = code in ('REVIEW', 'PANEL'), scores_change = code in ('REVIEW', 'PANEL'),
  others_reviews = case code when 'REVIEW' then 'AFTER_OWN' when 'PANEL' then 'ALWAYS' else 'NEVER' end,
  names_shown = code = 'PANEL'
where code in ('RECEIVING', 'SCREENING', 'REVIEW', 'PANEL', 'COMMISSION', 'NOMINATION');
alter table call_phase
  alter column city_edits drop default, alter column city_answers drop default, alter column reviewers_score drop default,
  alter column scores_change drop default, alter column others_reviews drop default, alter column names_shown drop default;
