-- for other modules: each supplier (tier 0 is tier 1: critical) with the last day on which one of its assurances holds;
-- an assurance without a last day holds for ever
create or replace view suppliers_published as
select s.organisation_id, s.id, s.tier,
       max(case when a.id is not null then coalesce(a.expires_on, date '9999-12-31') end) as assured_until,
       s.number, s.name, s.parent_group, s.used_by
from supplier s
left join supplier_assurance a on a.organisation_id = s.organisation_id and a.supplier_id = s.id
group by s.organisation_id, s.id, s.tier, s.number, s.name, s.parent_group, s.used_by;

-- the services that are offered, by which the systems that rest on them are known
create view supplier_services_published as
select organisation_id, supplier_id, id, name from supplier_service where not ended;

-- contracts that have a last day; each is its organisation's own and its ICB's to read, and no other provider's.
-- followed says that the organisation has a later one with the same supplier, or one without a last day
create view supplier_contracts_published as
select c.organisation_id, c.register_id, c.supplier_id, c.id, c.title, c.ends_on, c.standardise,
       exists (select 1 from supplier_contract d
               where d.organisation_id = c.organisation_id and d.register_id = c.register_id
                 and d.supplier_id = c.supplier_id and (d.ends_on is null or d.ends_on > c.ends_on)) as followed
from supplier_contract c
where c.ends_on is not null;

-- incidents of the shared record; hours_to_notify is null while it is not known
create view supplier_incidents_published as
select organisation_id, supplier_id, id, happened_on, what, hours_to_notify, care_impact, root_cause
from supplier_incident;
