-- The catalogue belongs to no organisation: everybody reads it, administrators edit it.

-- One row: rises with every edit, so that a copy in memory can tell whether it is the newest.
create table catalogue_state (
    id       int not null primary key,
    revision int not null
);
insert into catalogue_state (id, revision) values (1, 0);

create table catalogue_framework (
    version  varchar(20)  not null primary key,
    title    varchar(200) not null,
    note     varchar(500) not null,
    revision int          not null,
    lock_version bigint   not null
);

create table catalogue_outcome (
    id                   uuid          not null primary key,
    framework            varchar(20)   not null,
    code                 varchar(8)    not null,
    place                int           not null,
    title                varchar(200)  not null,
    principle            varchar(4)    not null,
    principle_title      varchar(200)  not null,
    caf_objective        varchar(2)    not null,
    caf_objective_title  varchar(200)  not null,
    allowed              varchar(20)   not null,
    allowed_confirmed    boolean       not null,
    expected_level       varchar(30),
    expected_confirmed   boolean       not null,
    expected_basis       varchar(500)  not null,
    primary_objective    int           not null,
    secondary_objectives varchar(20)   not null,
    mapping_reason       varchar(1000) not null,
    na_indicators        int,
    pa_indicators        int,
    a_indicators         int,
    lock_version         bigint        not null,
    unique key (framework, code),
    foreign key (framework) references catalogue_framework (version)
);

create table catalogue_audit_list (
    outcome_id uuid         not null,
    dspt_year  varchar(7)   not null,
    group_name varchar(120) not null,
    primary key (outcome_id, dspt_year, group_name),
    foreign key (outcome_id) references catalogue_outcome (id)
);

create table catalogue_question (
    outcome_id  uuid         not null,
    place       int          not null,
    question_id varchar(60)  not null,
    words       varchar(300) not null,
    kind        varchar(30)  not null,
    choices     varchar(500) not null,
    only_in     varchar(7),
    primary key (outcome_id, place),
    foreign key (outcome_id) references catalogue_outcome (id)
);

create table catalogue_objective (
    number       int          not null primary key,
    title        varchar(120) not null,
    pillars      varchar(500) not null,
    lock_version bigint       not null
);

create table catalogue_edition (
    dspt_year      varchar(7)  not null primary key,
    framework      varchar(20) not null,
    opens          date        not null,
    interim_due    date        not null,
    audit_from     date        not null,
    final_due      date        not null,
    taking_answers boolean     not null,
    foreign key (framework) references catalogue_framework (version)
);

create table catalogue_crosswalk (
    id             uuid        not null primary key,
    from_framework varchar(20) not null,
    to_framework   varchar(20) not null,
    place          int         not null,
    from_code      varchar(8),
    to_code        varchar(8),
    kind           varchar(30) not null,
    unique key (from_framework, to_framework, place)
);

-- Official wording, imported by an administrator. An identifier is unique only within its column.
create table catalogue_indicator (
    id           uuid          not null primary key,
    framework    varchar(20)   not null,
    outcome_code varchar(8)    not null,
    column_level varchar(30)   not null,
    place        int           not null,
    identifier   varchar(20)   not null,
    wording      varchar(2000) not null,
    unique key (framework, outcome_code, column_level, identifier),
    foreign key (framework) references catalogue_framework (version)
);

-- Which file the wording of a framework version came from.
create table catalogue_indicator_source (
    framework   varchar(20)  not null primary key,
    file_name   varchar(255) not null,
    file_hash   varchar(64) not null,
    imported_at timestamp(6) not null,
    imported_by uuid         not null,
    foreign key (framework) references catalogue_framework (version)
);
