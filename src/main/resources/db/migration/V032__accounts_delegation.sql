-- Who acts for whom while they are away; an ended one stays, since it bars people from approving each other's work.
create table delegation (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    delegator       uuid         not null references person (id),
    delegate        uuid         not null references person (id),
    starts_on       date         not null,
    ends_on         date         not null,      -- the last day
    ended_at        timestamp(6) null,          -- ended early, at once
    made_at         timestamp(6) not null default current_timestamp(6),
    version         bigint       not null,
    unique key (organisation_id, id),
    key (delegator, organisation_id),
    key (delegate, organisation_id)
);
