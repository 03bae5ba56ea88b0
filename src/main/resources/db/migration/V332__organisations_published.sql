-- for other modules: who answers the CAF-aligned set to which ICB, and the ICB itself; second_line says of an ICB that
-- another one reviews its return. Whether somebody is open is asked with a day.
create view reporting_published as
select p.icb_id, o.id as organisation_id, 1 as place, o.ods_code, o.name, o.kind, o.single_person, o.closed_on,
       true as second_line
from organisation_partner p
join organisation o on o.id = p.organisation_id
where p.reports_here and o.dspt_category = 'ONE'
union all
select o.id, o.id, 0, o.ods_code, o.name, o.kind, o.single_person, null,
       exists (select 1 from organisation_partner p where p.organisation_id = o.id and p.reports_here)
from organisation o
where o.kind = 'ICB';

-- for other modules: what the newest register says of each
create view statuses_published as
select s.organisation_id, s.dspt_year, s.status, s.published_on, s.register_date
from published_status s
where not exists (
    select 1 from published_status newer
    where newer.organisation_id = s.organisation_id
      and (newer.register_date > s.register_date
           or newer.register_date = s.register_date and newer.dspt_year > s.dspt_year));
