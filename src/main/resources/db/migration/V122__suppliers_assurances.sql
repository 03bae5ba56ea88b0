-- The dated assurances of a supplier, part of the shared record; a renewed one is a row of its own.
create table supplier_assurance (
    id uuid not null primary key,
    organisation_id uuid not null,
    supplier_id uuid not null,
    kind varchar(30) not null,
    says varchar(200),
    body varchar(200),
    scope mediumtext,
    issued_on date,
    expires_on date,
    evidence_organisation uuid,
    evidence_item varchar(64),
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, supplier_id, kind, expires_on),
    key (organisation_id, expires_on),
    foreign key (organisation_id, supplier_id) references supplier (organisation_id, id)
);
