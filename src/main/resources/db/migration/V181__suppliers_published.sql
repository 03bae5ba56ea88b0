-- for other modules: each supplier (tier 0 is tier 1: critical) with the last day on which one of its assurances holds;
-- an assurance without a last day holds for ever
create view suppliers_published as
select s.organisation_id, s.id, s.tier,
       max(case when a.id is not null then coalesce(a.expires_on, date '9999-12-31') end) as assured_until
from supplier s
left join supplier_assurance a on a.organisation_id = s.organisation_id and a.supplier_id = s.id
group by s.organisation_id, s.id, s.tier;

-- which organisation uses which supplier of a register, as long as the service is offered
create view supplier_users_published as
select distinct u.organisation_id, u.register_id, u.supplier_id
from supplier_use u
join supplier_service v on v.organisation_id = u.register_id and v.supplier_id = u.supplier_id and v.id = u.service_id
where not v.ended;
