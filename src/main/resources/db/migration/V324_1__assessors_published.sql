-- for other modules: which independent assessments there are; what they found is known to the ICB from their end on, in the
-- two overall results and the levels, never in words
create view independent_published as
select organisation_id, id, dspt_year, independent_number, opened_at, concluded_at,
       case when concluded_at is not null then overall_risk end as overall_risk,
       case when concluded_at is not null then confidence end as confidence
from independent_assessment;

-- the outcomes that concluded ones judged
create view independent_outcomes_published as
select i.organisation_id, i.dspt_year, o.outcome_code, i.concluded_at
from independent_assessment i
join independent_outcome o on o.organisation_id = i.organisation_id and o.independent_id = i.id
where i.concluded_at is not null and o.level is not null;
