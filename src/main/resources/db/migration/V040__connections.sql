-- What rests on what. The organisation that makes a link owns it; both ends carry the organisation whose item they are.
create table connection (
    id                uuid         not null primary key,
    organisation_id   uuid         not null,
    from_kind         varchar(30)  not null,
    from_organisation uuid         not null,
    from_id           varchar(64)  not null,
    to_kind           varchar(30)  not null,
    to_organisation   uuid         not null,
    to_id             varchar(64)  not null,
    note              varchar(500) not null,
    made_by           uuid         not null,
    made_at           timestamp(6) not null default current_timestamp(6),
    unique key connection_once (organisation_id, from_organisation, from_kind, from_id, to_organisation, to_kind, to_id),
    unique key (organisation_id, id),
    index connection_from (from_organisation, from_kind, from_id),
    index connection_to (to_organisation, to_kind, to_id)
);

create view connections_published as
select organisation_id, from_kind, from_organisation, from_id, to_kind, to_organisation, to_id
from connection;
