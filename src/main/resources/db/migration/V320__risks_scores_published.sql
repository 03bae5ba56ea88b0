-- for other modules: how every risk stands. Of a partner's risk the ICB learns title, category and scores where "shown" is
-- SCORES, all of it (objective, lead and committee too) where it is ALL, and nothing where it is NOTHING
create or replace view risks_published as
select organisation_id, id, number, title, category, objective, shown, status, points, band, over_tolerance,
       accepted_until, accepted_points, review_due, inherent_score, current_score, target_score, previous_score,
       system_wide, executive_lead, committee
from risk;

-- for other modules: the assurances that count, with what is shown of their risk; the words of one stay with its module
create view risk_assurances_published as
select a.organisation_id, a.risk_id, r.objective, r.shown, r.status, a.line, a.given_on
from risk_assurance a
join risk r on r.organisation_id = a.organisation_id and r.id = a.risk_id
where a.ended_on is null;
