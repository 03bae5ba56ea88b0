-- The feed: what people should learn of, once for all its readers, in the transaction of the change. Never narrative.
create table feed_entry (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    at              timestamp(6) not null default current_timestamp(6),
    person_id       uuid         not null,
    what            varchar(60)  not null,
    kind            varchar(30)  not null,
    item_id         varchar(100) not null,
    for_team        boolean      not null,
    for_icb         boolean      not null,
    unique key (organisation_id, id),
    index feed_entry_of_organisation (organisation_id, at),
    index feed_entry_by_moment (at)
);

-- When a person looked at the feed, and from when on it is news to them in this visit.
create table feed_look (
    person    uuid         not null primary key,
    since     timestamp(6) not null default current_timestamp(6),
    looked_at timestamp(6) not null default current_timestamp(6)
);

-- What one person is told; the occasion is why, so that it is told once.
create table notice (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    person          uuid         not null,
    kind            varchar(30)  not null,
    item_kind       varchar(30)  not null,
    item_id         varchar(64)  not null,
    subject         uuid         null,
    due             date         null,
    days            smallint     null,
    occasion        varchar(150) not null,
    made_at         timestamp(6) not null default current_timestamp(6),
    digest_id       uuid         null,
    settled_at      timestamp(6) null,
    unique key (organisation_id, id),
    unique key notice_once (occasion, person),
    index notice_of_person (person, kind, made_at),
    index notice_to_mail (settled_at, digest_id),
    index notice_by_age (made_at)
);

-- Mail that is to leave: one for a person and day. What it says is put together when it leaves.
create table digest (
    id       uuid         not null primary key,
    person   uuid         not null,
    day      date         not null,
    state    varchar(30)  not null,
    tries    int          not null,
    next_try timestamp(6) null,
    sent_at  timestamp(6) null,
    version  bigint       not null,
    unique key digest_of_day (person, day),
    index digest_to_send (state, next_try),
    index digest_by_day (day)
);

-- Of which kinds a person wants no mail.
create table notice_unwanted (
    person uuid        not null,
    kind   varchar(30) not null,
    primary key (person, kind)
);
