-- for other modules: exercises and incidents as evidence of template T17 tells of them. Its answers are content: of a
-- partner's item its ICB learns them where visibility is CONTENT, that it is there where it is STATE_AND_SUMMARY, and
-- nothing where it is NOTHING
create view exercises_published as
select e.organisation_id, e.id, e.number, e.visibility,
       max(case when a.field = 'event' then a.answer end) as event,
       max(case when a.field = 'happened-on' then a.answer end) as happened_on,
       max(case when a.field = 'impact' then a.answer end) as impact,
       max(case when a.field = 'contained' then a.answer end) as contained,
       max(case when a.field = 'lessons' then a.answer end) as lessons,
       e.title
from evidence_item e
join evidence_filled f on f.organisation_id = e.organisation_id and f.item_id = e.id
join json_table(f.answers, '$[*]' columns (
    field varchar(60) path '$.field',
    answer mediumtext path '$.value')) a
where f.template = 'T17' and e.state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')
group by e.organisation_id, e.id, e.number, e.visibility, e.title;
