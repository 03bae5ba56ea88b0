-- What an owner shares beyond its own people and its ICB: with organisations by name, and with the library of its system.
alter table evidence_item add column in_system_library boolean not null default false after visibility;

create table evidence_share (
    organisation_id uuid not null,
    item_id         uuid not null,
    shared_with     uuid not null,
    primary key (item_id, shared_with),
    index evidence_share_of_item (organisation_id, item_id),
    index evidence_shared_with (shared_with, organisation_id),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id)
);
