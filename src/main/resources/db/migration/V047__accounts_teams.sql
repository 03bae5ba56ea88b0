-- Named groups of people of one organisation. A removed team stays, nameless to new work, so that history can name it.
create table team (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    name            varchar(100) not null,
    name_key        varchar(100) null,      -- the folded name while the team is there
    removed_at      timestamp(6) null,
    version         bigint       not null,
    unique key (organisation_id, id),
    unique key (organisation_id, name_key)
);

create table team_member (
    organisation_id uuid not null,
    team_id         uuid not null,
    person          uuid not null references person (id),
    primary key (team_id, person),
    key (person, organisation_id),
    foreign key (organisation_id, team_id) references team (organisation_id, id)
);
