-- what administrators set as thresholds, on top of those that ship; rows are only added, the highest edition is in force
create table measure_threshold (
    id uuid not null primary key,
    measure varchar(40) not null,
    edition int not null,
    -- both null: no target
    green decimal(16,4),
    amber decimal(16,4),
    why mediumtext not null,
    set_by uuid not null,
    set_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (measure, edition)
);

-- a measure as an organisation reads it: its latest reading that stands, and the turn of those who write on it
create table measure_line (
    id uuid not null primary key,
    organisation_id uuid not null,
    measure varchar(40) not null,
    latest_id uuid,
    turns bigint not null,
    version bigint not null,
    unique key (organisation_id, measure)
);

-- readings are superseded by the next edition of the same month, never changed and never deleted; each keeps the
-- thresholds by which it was judged; worth is the amount on a scale on which more is always better
create table measure_reading (
    id uuid not null primary key,
    organisation_id uuid not null,
    measure varchar(40) not null,
    for_month date not null,
    edition int not null,
    superseded boolean not null,
    state varchar(30) not null,
    part decimal(16,4),
    whole decimal(16,4),
    amount decimal(24,4),
    worth decimal(24,4),
    rating varchar(30) not null,
    green decimal(16,4),
    amber decimal(16,4),
    data_date date not null,
    source varchar(300) not null,
    note mediumtext,
    why mediumtext,
    worked_out boolean not null,
    recorded_by uuid not null,
    recorded_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, measure, for_month, edition),
    key (measure, for_month, organisation_id),
    foreign key (organisation_id, measure) references measure_line (organisation_id, measure)
);

-- what somebody typed of a reading and did not save; private to that person
create table measure_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    measure varchar(40) not null,
    person uuid not null,
    typed mediumtext not null,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, measure, person)
);
