-- The register of an ICB: numbers without a gap, and whose turn it is to write there.
create table supplier_register (
    organisation_id uuid not null primary key,
    last_number int not null,
    turns bigint not null
);

-- The shared record of a supplier. Tier (0 to 3: one, two, three, not known) and use are kept in the saving transaction.
create table supplier (
    id uuid not null primary key,
    organisation_id uuid not null,
    number int not null,
    name varchar(200) not null,
    company_number varchar(20),
    ods_code varchar(20),
    parent_group varchar(200),
    contacts mediumtext,
    safety_score int,
    data_score int,
    access_score int,
    substitutability varchar(30),
    override_tier varchar(30),
    override_reason mediumtext,
    tier tinyint not null,
    used_by int not null,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key supplier_number (organisation_id, number),
    unique key supplier_name (organisation_id, name),
    key supplier_tier (organisation_id, tier, name),
    foreign key (organisation_id) references supplier_register (organisation_id)
);

create table supplier_service (
    id uuid not null primary key,
    organisation_id uuid not null,
    supplier_id uuid not null,
    name varchar(200) not null,
    function_words mediumtext,
    pathways mediumtext,
    hosting_country varchar(100),
    remote_access varchar(30),
    rto_promised int,
    rpo_promised int,
    rto_tested int,
    rpo_tested int,
    tested_on date,
    fallback mediumtext,
    ended boolean not null,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, supplier_id, id),
    foreign key (organisation_id, supplier_id) references supplier (organisation_id, id)
);

-- What a supplier does rests on another one of the same register; never in a circle.
create table supplier_sub_processor (
    id uuid not null primary key,
    organisation_id uuid not null,
    supplier_id uuid not null,
    sub_processor_id uuid not null,
    version bigint not null,
    unique key (organisation_id, supplier_id, sub_processor_id),
    foreign key (organisation_id, supplier_id) references supplier (organisation_id, id),
    foreign key (organisation_id, sub_processor_id) references supplier (organisation_id, id)
);

-- The organisation's own: that it uses a service of a register (of its ICB), and what for.
create table supplier_use (
    id uuid not null primary key,
    organisation_id uuid not null,
    register_id uuid not null,
    supplier_id uuid not null,
    service_id uuid not null,
    used_for mediumtext,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, register_id, service_id),
    key (register_id, supplier_id, service_id, organisation_id),
    foreign key (register_id, supplier_id, service_id) references supplier_service (organisation_id, supplier_id, id)
);

-- Of the ICB for the shared record, of a provider for its own part; rows are only ever added.
create table supplier_history (
    id uuid not null primary key,
    organisation_id uuid not null,
    register_id uuid not null,
    supplier_id uuid not null,
    at timestamp(6) not null default current_timestamp(6),
    person_id uuid not null,
    verb varchar(30) not null,
    changes mediumtext not null,
    unique key (organisation_id, id),
    key (organisation_id, register_id, supplier_id, at),
    foreign key (register_id, supplier_id) references supplier (organisation_id, id)
);

-- What one person typed into a form and did not save.
create table supplier_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    person uuid not null,
    form varchar(120) not null,
    based_on bigint not null,
    fields mediumtext not null,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, person, form)
);
