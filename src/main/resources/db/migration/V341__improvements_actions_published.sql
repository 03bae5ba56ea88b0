-- for other modules: every action that was not dropped. stage is that of its plan, and null where it belongs to none: a
-- partner's the ICB reads in plans that are SIGNED or AGREED
create view actions_published as
select a.organisation_id, a.id, a.number, a.what, a.owner, a.due, a.progress, p.stage
from improvement_action a
left join improvement_plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id
where a.progress <> 'DROPPED';
