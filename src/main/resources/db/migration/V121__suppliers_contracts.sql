-- What one organisation agreed with a supplier (of the register of its ICB); its own, unknown to every other provider.
create table supplier_contract (
    id uuid not null primary key,
    organisation_id uuid not null,
    register_id uuid not null,
    supplier_id uuid not null,
    title varchar(200) not null,
    starts_on date,
    ends_on date,
    notice_by date,
    framework varchar(200),
    value_band varchar(30),
    clauses varchar(200) not null,
    breach_hours int,
    standardise boolean not null,
    note mediumtext,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, register_id, supplier_id),
    key (organisation_id, ends_on),
    foreign key (register_id, supplier_id) references supplier (organisation_id, id)
);

-- What an organisation proposes to the ICB: a new supplier (without supplier_id until it is accepted), or a change of one.
create table supplier_proposal (
    id uuid not null primary key,
    organisation_id uuid not null,
    register_id uuid not null,
    supplier_id uuid,
    is_new boolean not null,
    name varchar(200) not null,
    says mediumtext,
    state varchar(30) not null,
    proposed_by uuid not null,
    proposed_at timestamp(6) not null default current_timestamp(6),
    reason mediumtext,
    decided_by uuid,
    decided_at timestamp(6) null,
    version bigint not null,
    unique key (organisation_id, id),
    key (register_id, state, proposed_at),
    foreign key (register_id, supplier_id) references supplier (organisation_id, id)
);
