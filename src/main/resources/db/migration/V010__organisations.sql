create table organisation (
    id uuid not null primary key,
    ods_code varchar(20) not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    dspt_category varchar(30) not null,
    closed_on date,
    single_person boolean not null,
    -- the day of the newest source of these facts: a register older than this changes nothing by itself
    known_as_of date not null,
    share_statements boolean not null,
    share_draft_levels boolean not null,
    version bigint not null,
    unique key organisation_code (ods_code),
    key organisation_name (name)
);

create table organisation_partner (
    icb_id uuid not null,
    organisation_id uuid not null,
    reports_here boolean not null,
    relationship varchar(200) not null,
    version bigint not null,
    primary key (icb_id, organisation_id),
    key partner_of (organisation_id),
    foreign key (icb_id) references organisation (id),
    foreign key (organisation_id) references organisation (id)
);

create table organisation_succession (
    from_id uuid not null primary key,
    into_id uuid not null,
    happened_on date not null,
    version bigint not null,
    key succeeded_by (into_id),
    foreign key (from_id) references organisation (id),
    foreign key (into_id) references organisation (id)
);

create table published_status (
    organisation_id uuid not null,
    -- empty where the register does not say the year
    dspt_year varchar(7) not null,
    status varchar(100) not null,
    published_on date,
    register_date date not null,
    version bigint not null,
    primary key (organisation_id, dspt_year),
    foreign key (organisation_id) references organisation (id)
);

create table register_import (
    id uuid not null primary key,
    layout varchar(30) not null,
    file_name varchar(255) not null,
    register_date date not null,
    imported_at timestamp(6) not null,
    imported_by uuid not null,
    rows_read int not null,
    rows_new int not null,
    rows_changed int not null,
    rows_unchanged int not null,
    rows_left_out int not null,
    rows_sent_back int not null,
    version bigint not null
);
