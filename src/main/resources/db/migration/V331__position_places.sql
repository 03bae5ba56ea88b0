-- whether an ICB lets each organisation see its own anonymous place among those of its kind; no row means that it does not
create table position_places (
    organisation_id uuid not null primary key,
    shown boolean not null,
    set_by uuid not null,
    set_at timestamp(6) not null default current_timestamp(6),
    version bigint not null
);
