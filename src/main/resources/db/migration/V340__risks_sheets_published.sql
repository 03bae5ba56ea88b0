-- for other modules: what the board assurance framework says of a risk beside its scores. Its words are for whoever may
-- read all of the risk: the ICB those of a partner where "shown" is ALL. own_appetite and own_tolerated are null where the
-- organisation judges by the usual scale
create view risk_sheets_published as
select r.organisation_id, r.id, r.shown, r.status, r.category, r.cause, r.event, r.effect,
       s.controls, s.control_gaps, s.assurance_gaps,
       json_value(g.scale, concat('$.appetites."', r.category, '"')) as own_appetite,
       json_value(g.scale, concat('$.tolerances.scores.',
           json_value(g.scale, concat('$.appetites."', r.category, '"')))) as own_tolerated
from risk r
left join risk_sheet s on s.organisation_id = r.organisation_id and s.risk_id = r.id
left join risk_register g on g.organisation_id = r.organisation_id;

-- for other modules: the assurances that count, with what is shown of their risk; their words likewise
create or replace view risk_assurances_published as
select a.organisation_id, a.risk_id, r.objective, r.shown, r.status, a.line, a.given_on, a.id, a.says, a.rating
from risk_assurance a
join risk r on r.organisation_id = a.organisation_id and r.id = a.risk_id
where a.ended_on is null;
