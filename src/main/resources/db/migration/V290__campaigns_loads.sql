-- how far the load of one zip came, so that it is known after a restart that ended it
create table campaign_load (
    id uuid not null primary key,
    organisation_id uuid not null,
    campaign_id uuid not null,
    begun_by uuid not null,
    begun_at timestamp(6) not null default current_timestamp(6),
    process uuid not null,
    beat_at timestamp(6) not null default current_timestamp(6),
    looked int not null,
    loaded int not null,
    files int not null,
    ended_at timestamp(6) null,
    version bigint not null,
    key (organisation_id, campaign_id, begun_at),
    foreign key (organisation_id, campaign_id) references campaign (organisation_id, id)
);
