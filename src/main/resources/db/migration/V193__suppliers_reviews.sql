-- The reviews of a supplier, part of the shared record; rows are only ever added.
create table supplier_review (
    id uuid not null primary key,
    organisation_id uuid not null,
    supplier_id uuid not null,
    kind varchar(30) not null,
    reviewed_on date not null,
    outcome varchar(30) not null,
    note mediumtext,
    next_on date not null,
    reviewed_by uuid not null,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, supplier_id, reviewed_on),
    foreign key (organisation_id, supplier_id) references supplier (organisation_id, id)
);

-- The last ones, kept in the saving transaction: the next is due by these and by the tier, which may change later.
alter table supplier
    add column reviewed_on date,
    add column fully_reviewed_on date,
    add column next_review_on date,
    add key supplier_review_due (organisation_id, tier, reviewed_on);
