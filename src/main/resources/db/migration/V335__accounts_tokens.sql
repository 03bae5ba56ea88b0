-- Personal tokens for programs that read figures: only the hash of each is kept. "used" counts what was asked within "minute_at".
create table personal_token (
    id           uuid         not null primary key,
    person       uuid         not null references person (id),
    name         varchar(80)  not null,
    hash         char(64)     not null unique,
    made_at      timestamp(6) not null,
    ends_on      date         not null,
    ended_at     timestamp(6) null,
    last_used_at timestamp(6) null,
    minute_at    timestamp(6) null,
    used         int          not null,
    version      bigint       not null,
    key (person)
);
