-- also which levels were loaded for an organisation and are unconfirmed, so that a heat map can show them as such
create or replace view assessments_progress as
select a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals,
       count(n.level) as answered,
       count(case when n.progress = 'READY' then 1 end) as ready,
       count(case when n.unconfirmed and n.level is not null then 1 end) as unconfirmed,
       count(case when n.unconfirmed and n.level is not null and n.loaded_in is not null then 1 end) as loaded,
       group_concat(case when n.unconfirmed and n.level is not null and n.loaded_in is not null
                         then concat(n.outcome_code, '=', n.level) end separator ',') as loaded_levels
from assessment a
left join answer n on n.organisation_id = a.organisation_id and n.assessment_id = a.id
group by a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals;
