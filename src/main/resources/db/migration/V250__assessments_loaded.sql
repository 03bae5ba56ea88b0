-- Answers that an ICB loaded for an organisation are unconfirmed until its approver signs them, or another person of the
-- ICB confirms them against a signed letter: in which return they came, who loaded it, and whether it was rejected.
alter table answer
    add column loaded_in uuid,
    add column loaded_by uuid,
    add column loaded_rejected boolean not null default false;

alter table answer_edit
    add column loaded_in uuid,
    add key (organisation_id, assessment_id, loaded_in);

create or replace view assessments_progress as
select a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals,
       count(n.level) as answered,
       count(case when n.progress = 'READY' then 1 end) as ready,
       count(case when n.unconfirmed and n.level is not null then 1 end) as unconfirmed,
       count(case when n.unconfirmed and n.level is not null and n.loaded_in is not null then 1 end) as loaded
from assessment a
left join answer n on n.organisation_id = a.organisation_id and n.assessment_id = a.id
group by a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals;
