-- what one person typed into a form and did not save, field by field; in place of one table for each register
create table draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    person uuid not null,
    form varchar(120) not null,
    based_on bigint not null,
    fields mediumtext not null,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, person, form)
);

insert into draft (id, organisation_id, person, form, based_on, fields, kept_at, version)
select id, organisation_id, person, form, based_on, fields, kept_at, version from supplier_draft;

insert into draft (id, organisation_id, person, form, based_on, fields, kept_at, version)
select id, organisation_id, person, concat('reading ', measure), 0, typed, kept_at, version from measure_draft;

-- two drafts of one risk cannot be told apart any more; the earlier one goes
insert ignore into draft (id, organisation_id, person, form, based_on, fields, kept_at, version)
select it.id, it.organisation_id, it.person,
    coalesce(concat('risk R-', lpad(risk.number, greatest(4, length(risk.number)), '0')), 'risk new'),
    it.based_on,
    json_object(
        'title', coalesce(json_value(it.typed, '$.title'), ''),
        'cause', coalesce(json_value(it.typed, '$.cause'), ''),
        'event', coalesce(json_value(it.typed, '$.event'), ''),
        'effect', coalesce(json_value(it.typed, '$.effect'), ''),
        'category', coalesce(json_value(it.typed, '$.category'), ''),
        'objective', coalesce(concat(json_value(it.typed, '$.objective')), ''),
        'owner', coalesce(json_value(it.typed, '$.owner.id'), ''),
        'lead', coalesce(json_value(it.typed, '$.lead'), ''),
        'committee', coalesce(json_value(it.typed, '$.committee'), ''),
        'system-wide', if(json_contains(it.typed, 'true', '$.systemWide'), 'true', 'false'),
        'shown', coalesce(json_value(it.typed, '$.shown'), '')),
    it.kept_at, it.version
from risk_draft it
left join risk on risk.organisation_id = it.organisation_id and risk.id = it.risk_id
order by it.kept_at desc;

drop table supplier_draft;
drop table measure_draft;
drop table risk_draft;
