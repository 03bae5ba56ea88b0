-- What went wrong at a supplier, part of the shared record; services_hit are ids of its services, which are never taken away.
create table supplier_incident (
    id uuid not null primary key,
    organisation_id uuid not null,
    supplier_id uuid not null,
    happened_on date not null,
    what mediumtext not null,
    hours_to_notify int,
    care_impact varchar(30) not null,
    care_impact_words mediumtext,
    services_hit mediumtext,
    root_cause varchar(30) not null,
    root_cause_words mediumtext,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, supplier_id, happened_on),
    foreign key (organisation_id, supplier_id) references supplier (organisation_id, id)
);
