-- for other modules: the services that are offered, by which the systems that rest on them are known, and what would take
-- their place; hours are null while they are not known
create or replace view supplier_services_published as
select v.organisation_id, v.supplier_id, v.id, v.name, s.name as supplier, s.tier, v.pathways,
       coalesce(s.substitutability = 'NOBODY', false) as no_substitute, v.fallback is null as no_fallback,
       v.rto_promised, v.rto_tested
from supplier_service v
join supplier s on s.organisation_id = v.organisation_id and s.id = v.supplier_id
where not v.ended;

-- which organisation uses which service of a register; by name only the ICB whose register it is may know
create view supplier_uses_published as
select organisation_id, register_id, supplier_id, service_id from supplier_use;
