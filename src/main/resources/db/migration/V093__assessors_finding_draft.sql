-- What one assessor typed of a finding and did not save; without a finding_id it is of a new one.
create table independent_finding_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    outcome_code varchar(8) not null,
    person uuid not null,
    finding_id uuid,
    title varchar(200) not null,
    body mediumtext not null,
    priority varchar(30) not null,
    owner uuid,
    due date,
    version bigint not null,
    key (organisation_id, independent_id, outcome_code, person),
    foreign key (organisation_id, independent_id) references independent_assessment (organisation_id, id)
);
