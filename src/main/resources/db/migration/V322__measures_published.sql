-- for other modules: the readings that stand, and which of them is the latest of its organisation and measure; amount is in
-- the unit of the measure, worth on a scale on which more is always better; both are null where the figure is not known
create view readings_published as
select r.organisation_id, r.measure, r.for_month, r.state, r.part, r.whole, r.amount, r.worth, r.rating,
       r.id = l.latest_id as latest
from measure_reading r
join measure_line l on l.organisation_id = r.organisation_id and l.measure = r.measure
where not r.superseded;
