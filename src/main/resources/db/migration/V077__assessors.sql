-- Independent assessments. What is frozen is written once at the opening and never changed: whatever happens later to an
-- item, its files or its links, the assessor sees what was there at that moment.
create table independent_assessment (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    independent_number int not null,
    framework varchar(20) not null,
    seal_id uuid not null,
    group_name varchar(120) not null,
    chosen int not null,
    opened_by uuid not null,
    opened_at timestamp(6) not null default current_timestamp(6),
    overall_risk varchar(60),
    confidence varchar(60),
    summary mediumtext,
    concluded_by uuid,
    concluded_at timestamp(6) null,
    audited_seal uuid,
    version bigint not null,
    unique key (organisation_id, id),
    unique key independent_number_of_year (organisation_id, dspt_year, independent_number)
);

create table independent_assessor (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    person uuid not null,
    version bigint not null,
    unique key (organisation_id, independent_id, person),
    key (person),
    foreign key (organisation_id, independent_id) references independent_assessment (organisation_id, id)
);

create table independent_outcome (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    outcome_code varchar(8) not null,
    mandatory boolean not null,
    level varchar(30),
    note mediumtext,
    judged_by uuid,
    judged_at timestamp(6) null,
    version bigint not null,
    unique key (organisation_id, independent_id, outcome_code),
    foreign key (organisation_id, independent_id) references independent_assessment (organisation_id, id)
);

create table independent_evidence (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    item_id uuid not null,
    reference varchar(20) not null,
    title varchar(200) not null,
    kind varchar(30) not null,
    marking varchar(30) not null,
    state varchar(30) not null,
    effective_on date,
    review_due date,
    expires_on date,
    due date,
    kept_hash varchar(64),
    unique key (organisation_id, id),
    unique key (organisation_id, independent_id, item_id),
    foreign key (organisation_id, independent_id) references independent_assessment (organisation_id, id)
);

create table independent_evidence_outcome (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    evidence_id uuid not null,
    outcome_code varchar(8) not null,
    unique key (organisation_id, evidence_id, outcome_code),
    key (organisation_id, independent_id, outcome_code),
    foreign key (organisation_id, evidence_id) references independent_evidence (organisation_id, id)
);

create table independent_file (
    id uuid not null primary key,
    organisation_id uuid not null,
    evidence_id uuid not null,
    file_id uuid not null,
    file_number int not null,
    name varchar(255) not null,
    media_type varchar(100) not null,
    size_in_bytes bigint not null,
    sha256 varchar(64) not null,
    key (organisation_id, file_id),
    unique key (organisation_id, evidence_id, file_number),
    foreign key (organisation_id, evidence_id) references independent_evidence (organisation_id, id)
);

create table independent_finding (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    finding_number int not null,
    outcome_code varchar(8) not null,
    title varchar(200) not null,
    body mediumtext not null,
    priority varchar(30) not null,
    owner uuid,
    due date,
    changed_by uuid not null,
    changed_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key finding_number_of_independent (organisation_id, independent_id, finding_number),
    foreign key (organisation_id, independent_id) references independent_assessment (organisation_id, id)
);

-- what one assessor typed and did not save
create table independent_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    independent_id uuid not null,
    outcome_code varchar(8) not null,
    person uuid not null,
    level varchar(30),
    note mediumtext,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, independent_id, outcome_code, person),
    foreign key (organisation_id, independent_id) references independent_assessment (organisation_id, id)
);

-- The steps of the two overall results. Rows without a year are for every year that has no rows of its own.
create table independent_scale (
    id uuid not null primary key,
    scale varchar(30) not null,
    dspt_year varchar(7),
    place int not null,
    words varchar(60) not null,
    unique key (scale, dspt_year, place)
);

insert into independent_scale (id, scale, dspt_year, place, words) values
    (uuid(), 'OVERALL_RISK', null, 1, 'Substantial'),
    (uuid(), 'OVERALL_RISK', null, 2, 'Moderate'),
    (uuid(), 'OVERALL_RISK', null, 3, 'Limited'),
    (uuid(), 'OVERALL_RISK', null, 4, 'Unsatisfactory'),
    (uuid(), 'CONFIDENCE', null, 1, 'High'),
    (uuid(), 'CONFIDENCE', null, 2, 'Medium'),
    (uuid(), 'CONFIDENCE', null, 3, 'Low');
