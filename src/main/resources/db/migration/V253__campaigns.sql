-- an ICB asks organisations for their return: until when, and for which sheets
create table campaign (
    id uuid not null primary key,
    organisation_id uuid not null,
    name varchar(200) not null,
    dspt_year varchar(7) not null,
    due date not null,
    sheets varchar(300) not null,
    opened_by uuid not null,
    opened_at timestamp(6) not null default current_timestamp(6),
    closed_at timestamp(6) null,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, opened_at)
);

-- whom it asks, and when each was last reminded
create table campaign_member (
    id uuid not null primary key,
    organisation_id uuid not null,
    campaign_id uuid not null,
    member_id uuid not null,
    chased_at timestamp(6) null,
    chases int not null default 0,
    version bigint not null,
    unique key (organisation_id, campaign_id, member_id),
    key (member_id),
    foreign key (organisation_id, campaign_id) references campaign (organisation_id, id)
);
