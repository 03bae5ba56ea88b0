-- An audit list belongs to a year and a group of organisations: the outcomes that every independent assessment looks at,
-- and how many more are chosen for each organisation.
create table catalogue_audit (
    id           uuid         not null primary key,
    dspt_year    varchar(7)   not null,
    group_name   varchar(120) not null,
    chosen       int          not null,
    lock_version bigint       not null,
    unique key (dspt_year, group_name)
);

create table catalogue_audit_outcome (
    audit_id     uuid       not null,
    outcome_code varchar(8) not null,
    primary key (audit_id, outcome_code),
    foreign key (audit_id) references catalogue_audit (id)
);

-- Until now the lists were marks on outcomes; every assessment of those years looked at twelve.
insert into catalogue_audit (id, dspt_year, group_name, chosen, lock_version)
select uuid(), dspt_year, group_name, greatest(0, 12 - count(*)), 0
from catalogue_audit_list group by dspt_year, group_name;

insert into catalogue_audit_outcome (audit_id, outcome_code)
select distinct a.id, o.code
from catalogue_audit_list l
join catalogue_outcome o on o.id = l.outcome_id
join catalogue_audit a on a.dspt_year = l.dspt_year and a.group_name = l.group_name;

drop table catalogue_audit_list;

alter table catalogue_edition add column lock_version bigint not null default 0;
alter table catalogue_crosswalk add column reason varchar(1000) not null default '', add column lock_version bigint not null default 0;
