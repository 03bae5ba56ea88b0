create table assessment (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    framework varchar(20) not null,
    round varchar(30) not null,
    stage varchar(30) not null,
    seals int not null,
    turns bigint not null,
    made_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, dspt_year)
);

create table answer (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    outcome_code varchar(10) not null,
    level varchar(30),
    statement mediumtext,
    owner uuid,
    due date,
    progress varchar(30) not null,
    changed_by uuid not null,
    changed_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, assessment_id, outcome_code),
    key (owner, progress),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

-- what was typed or loaded, change by change; rows are only ever added
create table answer_edit (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    outcome_code varchar(10) not null,
    round varchar(30) not null,
    edited_by uuid not null,
    edited_at timestamp(6) not null default current_timestamp(6),
    through varchar(30) not null,
    level_set boolean not null,
    level_before varchar(30),
    statement_before mediumtext,
    owner_before uuid,
    due_before date,
    progress_before varchar(30) not null,
    level_after varchar(30),
    statement_after mediumtext,
    owner_after uuid,
    due_after date,
    progress_after varchar(30) not null,
    version bigint not null,
    key (organisation_id, assessment_id, outcome_code),
    key (organisation_id, assessment_id, edited_by, round),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

-- what one person typed and did not save; a draft may come before the assessment exists
create table answer_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    outcome_code varchar(10) not null,
    person uuid not null,
    based_on bigint not null,
    level varchar(30),
    statement mediumtext,
    owner uuid,
    due date,
    progress varchar(30) not null,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, dspt_year, outcome_code, person)
);

-- the stage history; rows are only ever added
create table assessment_step (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    move varchar(30) not null,
    round varchar(30) not null,
    stage varchar(30) not null,
    taken_by uuid not null,
    taken_at timestamp(6) not null default current_timestamp(6),
    reason mediumtext,
    version bigint not null,
    key (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

-- sealed positions; rows are only ever added
create table seal (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    dspt_year varchar(7) not null,
    seal_number int not null,
    round varchar(30) not null,
    framework varchar(20) not null,
    catalogue_revision int not null,
    sealed_at timestamp(6) not null default current_timestamp(6),
    sealed_by uuid not null,
    declaration mediumtext not null,
    hash varchar(64) not null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, assessment_id, seal_number),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create table sealed_answer (
    id uuid not null primary key,
    organisation_id uuid not null,
    seal_id uuid not null,
    outcome_code varchar(10) not null,
    level varchar(30),
    statement mediumtext,
    expected_level varchar(30),
    expected_confirmed boolean not null,
    standing varchar(30) not null,
    version bigint not null,
    unique key (organisation_id, seal_id, outcome_code),
    foreign key (organisation_id, seal_id) references seal (organisation_id, id)
);

-- for other modules: the latest sealed position of each organisation and year, outcome by outcome
create view assessments_published as
select s.organisation_id, s.dspt_year, s.framework, s.id as seal_id, s.seal_number, s.round, s.sealed_at, s.hash,
       s.catalogue_revision, a.stage as stage_now, o.outcome_code, o.level, o.expected_level, o.expected_confirmed, o.standing
from assessment a
join seal s on s.organisation_id = a.organisation_id and s.assessment_id = a.id and s.seal_number = a.seals
join sealed_answer o on o.organisation_id = s.organisation_id and o.seal_id = s.id;

-- for other modules: how far each assessment is now; an organisation that never answered has no row
create view assessments_progress as
select a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals,
       count(n.level) as answered,
       count(case when n.progress = 'READY' then 1 end) as ready
from assessment a
left join answer n on n.organisation_id = a.organisation_id and n.assessment_id = a.id
group by a.organisation_id, a.dspt_year, a.framework, a.round, a.stage, a.seals;
