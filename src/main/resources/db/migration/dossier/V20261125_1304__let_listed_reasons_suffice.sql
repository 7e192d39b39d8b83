-- A refusal says why: in words, or by the list of reasons; the door sees to it that there is one of them.
alter table screening_verdict drop constraint screening_verdict_check;
