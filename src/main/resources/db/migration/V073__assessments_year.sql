-- Last year's answers carried forward wait for a person's "still true"; a seal says so too, should one hold such an answer.
alter table answer
    add column unconfirmed boolean not null default false;

-- whether the change confirmed an answer that was carried; for an approver that counts as setting its level
alter table answer_edit
    add column confirmed boolean not null default false;

alter table sealed_answer
    add column unconfirmed boolean not null default false;

create or replace view assessments_progress as
select a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals,
       count(n.level) as answered,
       count(case when n.progress = 'READY' then 1 end) as ready,
       count(case when n.unconfirmed and n.level is not null then 1 end) as unconfirmed
from assessment a
left join answer n on n.organisation_id = a.organisation_id and n.assessment_id = a.id
group by a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals;
