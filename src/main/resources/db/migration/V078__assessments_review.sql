-- The review of a signed round, outcome by outcome: queries open only the outcomes that were asked about.
alter table assessment
    add column queried_seal int not null default 0,
    add column queried_at timestamp(6) null default null;

-- What the ICB marks, asks and is told on one outcome of one seal; rows are only ever added, the latest of a kind counts.
create table review_note (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    seal_number int not null,
    outcome_code varchar(10) not null,
    kind varchar(30) not null,
    words mediumtext,
    noted_by uuid not null,
    noted_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    key (organisation_id, assessment_id, seal_number),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);
