-- for other modules: what stands behind each gap; next_due is the earliest day of what is not done, so that it is
-- overdue on every later day; actions that were dropped do not count
create view improvements_published as
select p.organisation_id, p.dspt_year, p.framework, g.outcome_code, p.stage, p.deadline,
       count(a.id) as actions,
       count(case when a.owner is null or a.due is null then a.id end) as incomplete,
       max(a.due) as latest_due,
       min(case when a.progress in ('NOT_STARTED', 'IN_PROGRESS') then a.due end) as next_due
from improvement_plan p
join improvement_gap g on g.organisation_id = p.organisation_id and g.plan_id = p.id
left join improvement_action a on a.organisation_id = g.organisation_id and a.plan_id = g.plan_id
    and a.outcome_code = g.outcome_code and a.progress <> 'DROPPED'
group by p.organisation_id, p.dspt_year, p.framework, g.outcome_code, p.stage, p.deadline;
