-- What was filled in of a frozen item, as it was then. Items that were frozen earlier name no template.
alter table independent_evidence add column template_name varchar(130) null;

create table independent_filled (
    id uuid not null primary key,
    organisation_id uuid not null,
    evidence_id uuid not null,
    filled mediumtext not null,
    unique key (organisation_id, evidence_id),
    foreign key (organisation_id, evidence_id) references independent_evidence (organisation_id, id)
);
