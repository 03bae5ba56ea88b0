-- How often a template was filled in for an item, so that each time is a new version of the item.
alter table evidence_item add column fillings int not null default 0 after points;

-- What was answered to a template: kept with its labels, so that it reads on when the template's file changes or vanishes.
create table evidence_filled (
    item_id          uuid         not null primary key,
    organisation_id  uuid         not null,
    template         varchar(12)  not null,
    template_version int          not null,
    template_title   varchar(100) not null,
    answers          mediumtext   not null,
    unique key (organisation_id, item_id),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id)
);
