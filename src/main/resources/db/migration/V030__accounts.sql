-- People and their ways in. Memberships belong to an organisation; a person, a link and a device belong to nobody else.
create table person (
    id                  uuid         not null primary key,
    name                varchar(200) not null,
    email               varchar(254) not null,
    email_key           varchar(254) character set utf8mb4 collate utf8mb4_bin not null unique, -- small letters
    password_hash       varchar(255),
    password_changed_at timestamp(6) null,
    last_sign_in        timestamp(6) null,
    sign_in_before      timestamp(6) null,
    ended_at            timestamp(6) null,
    version             bigint       not null
);

create table membership (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    person_id       uuid         not null references person (id),
    role            varchar(30)  not null,
    starts_on       date         not null,
    ends_on         date,                       -- the last day
    ended_at        timestamp(6) null,          -- ended by somebody, at once
    granted_by      uuid         not null,
    granted_at      timestamp(6) not null,
    version         bigint       not null,
    unique key (organisation_id, id),
    key (person_id),
    key (organisation_id, role)
);

create table one_time_link (
    token_hash    varchar(64)  not null primary key,
    person_id     uuid         not null references person (id),
    sets_password boolean      not null,        -- false: the person has one, and nobody else may replace it
    ends_at       timestamp(6) not null,
    used_at       timestamp(6) null,
    made_by       uuid         not null,
    version       bigint       not null
);

-- One row for each try to sign in, kept for an hour at most; the track is the hash of account and source.
create table sign_in_try (
    id     uuid         not null primary key,
    track  varchar(64)  not null,
    at     timestamp(6) not null,
    key (track, at),
    key (at)
);

-- Browsers that somebody signed in from before.
create table known_device (
    token_hash varchar(64)  not null,
    person_id  uuid         not null references person (id),
    last_used  timestamp(6) not null,
    version    bigint       not null,
    primary key (token_hash, person_id)
);
