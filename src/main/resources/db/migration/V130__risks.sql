-- one row for each organisation that has risks: its turns, its last reference, and its own scale if it chose one
create table risk_register (
    organisation_id uuid not null primary key,
    turns bigint not null,
    last_number int not null,
    scale mediumtext,
    scale_edits bigint not null
);

-- a risk as it is now; scores are cells of the grid (4x3: major, possible). Points, band and over_tolerance follow from
-- the current score and the organisation's scale, and are worked out again whenever either changes
create table risk (
    id uuid not null primary key,
    organisation_id uuid not null,
    version bigint not null,
    edits bigint not null,
    number int not null,
    title varchar(200) not null,
    cause mediumtext not null,
    event mediumtext not null,
    effect mediumtext not null,
    category varchar(30) not null,
    objective int,
    owner uuid,
    executive_lead varchar(200),
    committee varchar(200),
    system_wide boolean not null,
    shown varchar(30) not null,
    status varchar(30) not null,
    closed_on date,
    closed_reason mediumtext,
    inherent_score varchar(3),
    current_score varchar(3),
    target_score varchar(3),
    previous_score varchar(3),
    rated_on date,
    points int,
    band varchar(30),
    over_tolerance boolean not null,
    raised_on date not null,
    reviewed_on date,
    review_due date not null,
    changed_at timestamp(6) not null default current_timestamp(6),
    unique key (organisation_id, id),
    unique key (organisation_id, number),
    key (organisation_id, status, points),
    key (organisation_id, status, review_due)
);

-- every score that was ever given; rows are only added
create table risk_rating (
    id uuid not null primary key,
    organisation_id uuid not null,
    risk_id uuid not null,
    measured varchar(30) not null,
    score varchar(3) not null,
    rated_on date not null,
    rated_by uuid not null,
    rated_at timestamp(6) not null default current_timestamp(6),
    reason mediumtext not null,
    version bigint not null,
    key (organisation_id, risk_id, measured, rated_on),
    foreign key (organisation_id, risk_id) references risk (organisation_id, id)
);

-- the history of a risk, narrative in full; rows are only added
create table risk_step (
    id uuid not null primary key,
    organisation_id uuid not null,
    risk_id uuid not null,
    verb varchar(30) not null,
    taken_by uuid not null,
    taken_at timestamp(6) not null default current_timestamp(6),
    changes mediumtext not null,
    version bigint not null,
    key (organisation_id, risk_id),
    foreign key (organisation_id, risk_id) references risk (organisation_id, id)
);

-- what one person typed and did not save; without a risk_id it is of a new risk
create table risk_draft (
    id uuid not null primary key,
    organisation_id uuid not null,
    risk_id uuid,
    person uuid not null,
    based_on bigint not null,
    typed mediumtext not null,
    kept_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    key (organisation_id, person, risk_id),
    foreign key (organisation_id, risk_id) references risk (organisation_id, id)
);
