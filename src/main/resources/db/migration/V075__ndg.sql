-- wording that an administrator imported, per version, category and reference; it belongs to no organisation
create table ndg_wording (
    id uuid not null primary key,
    set_version varchar(20) not null,
    category varchar(30) not null,
    reference varchar(10) not null,
    wording mediumtext not null,
    answer_kind varchar(30),
    version bigint not null,
    unique key (set_version, category, reference)
);

create table ndg_assessment (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    set_version varchar(20) not null,
    category varchar(30) not null,
    stage varchar(30) not null,
    seals int not null,
    seal_in_force int not null,
    turns bigint not null,
    made_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, dspt_year)
);

create table ndg_answer (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    reference varchar(10) not null,
    said_yes boolean,
    answer_text mediumtext,
    document varchar(500),
    answer_date date,
    certificate varchar(30),
    certificate_until date,
    remark mediumtext,
    owner uuid,
    changed_by uuid not null,
    changed_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, assessment_id, reference),
    key (owner),
    foreign key (organisation_id, assessment_id) references ndg_assessment (organisation_id, id)
);

-- what an item said after each change; rows are only ever added
create table ndg_edit (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    reference varchar(10) not null,
    edited_by uuid not null,
    edited_at timestamp(6) not null default current_timestamp(6),
    answer_set boolean not null,
    said_yes boolean,
    answer_text mediumtext,
    document varchar(500),
    answer_date date,
    certificate varchar(30),
    certificate_until date,
    remark mediumtext,
    owner uuid,
    version bigint not null,
    key (organisation_id, assessment_id, reference),
    key (organisation_id, assessment_id, edited_by),
    foreign key (organisation_id, assessment_id) references ndg_assessment (organisation_id, id)
);

-- what one person typed and did not save; a draft may come before the assessment exists
create table ndg_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    reference varchar(10) not null,
    person uuid not null,
    based_on bigint not null,
    said_yes boolean,
    answer_text mediumtext,
    document varchar(500),
    answer_date date,
    certificate varchar(30),
    certificate_until date,
    remark mediumtext,
    owner uuid,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, dspt_year, reference, person)
);

-- assertions that somebody confirms; the row goes when an answer under it changes
create table ndg_confirmation (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    assertion varchar(10) not null,
    confirmed_by uuid not null,
    confirmed_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, assessment_id, assertion),
    foreign key (organisation_id, assessment_id) references ndg_assessment (organisation_id, id)
);

-- the stage history; rows are only ever added
create table ndg_step (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    move varchar(30) not null,
    stage varchar(30) not null,
    taken_by uuid not null,
    taken_at timestamp(6) not null default current_timestamp(6),
    reason mediumtext,
    version bigint not null,
    key (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references ndg_assessment (organisation_id, id)
);

-- sealed positions; only the two columns of a countersignature are written later, and once
create table ndg_seal (
    id uuid not null primary key,
    organisation_id uuid not null,
    assessment_id uuid not null,
    dspt_year varchar(7) not null,
    seal_number int not null,
    set_version varchar(20) not null,
    category varchar(30) not null,
    worked_out varchar(30) not null,
    sealed_at timestamp(6) not null default current_timestamp(6),
    sealed_by uuid not null,
    declaration mediumtext not null,
    hash varchar(64) not null,
    countersign_needed boolean not null,
    countersigned_by uuid,
    countersigned_at timestamp(6) null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, assessment_id, seal_number),
    foreign key (organisation_id, assessment_id) references ndg_assessment (organisation_id, id)
);

create table ndg_sealed_item (
    id uuid not null primary key,
    organisation_id uuid not null,
    seal_id uuid not null,
    standard int not null,
    assertion varchar(10) not null,
    reference varchar(10) not null,
    mandatory boolean not null,
    for_approaching boolean not null,
    state varchar(30) not null,
    confirmed boolean not null,
    said_yes boolean,
    answer_text mediumtext,
    document varchar(500),
    answer_date date,
    certificate varchar(30),
    certificate_until date,
    remark mediumtext,
    owner uuid,
    version bigint not null,
    unique key (organisation_id, seal_id, reference),
    foreign key (organisation_id, seal_id) references ndg_seal (organisation_id, id)
);

-- for other modules: the latest sealed position that counts of each organisation and year, standard by standard
create view ndg_published as
select s.organisation_id, s.dspt_year, s.set_version, s.category, s.worked_out, s.sealed_at, a.stage as stage_now,
       i.standard, sum(i.mandatory) as mandatory_items, sum(i.mandatory and i.state <> 'OPEN') as met
from ndg_assessment a
join ndg_seal s on s.organisation_id = a.organisation_id and s.assessment_id = a.id and s.seal_number = a.seal_in_force
join ndg_sealed_item i on i.organisation_id = s.organisation_id and i.seal_id = s.id
group by s.organisation_id, s.dspt_year, s.set_version, s.category, s.worked_out, s.sealed_at, a.stage, i.standard;
