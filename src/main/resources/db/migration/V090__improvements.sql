-- the plan of an organisation for a DSPT year; the seal that it rests on tells its gaps
create table improvement_plan (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    framework varchar(20) not null,
    seal_number int not null,
    stage varchar(30) not null,
    deadline date not null,
    turns bigint not null,
    started_by uuid not null,
    started_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, dspt_year),
    key (dspt_year, stage)
);

-- an outcome below its expected level on a seal that the plan rests or rested on
create table improvement_gap (
    id uuid not null primary key,
    organisation_id uuid not null,
    plan_id uuid not null,
    outcome_code varchar(10) not null,
    level varchar(30) not null,
    expected_level varchar(30) not null,
    expected_confirmed boolean not null,
    closed boolean not null,
    version bigint not null,
    unique key (organisation_id, plan_id, outcome_code),
    foreign key (organisation_id, plan_id) references improvement_plan (organisation_id, id)
);

-- actions are dropped with a reason, never deleted, so that a reference is never used again
create table improvement_action (
    id uuid not null primary key,
    organisation_id uuid not null,
    plan_id uuid not null,
    outcome_code varchar(10) not null,
    number int not null,
    what mediumtext not null,
    owner uuid,
    due date,
    progress varchar(30) not null,
    note mediumtext,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, number),
    key (organisation_id, plan_id, outcome_code),
    key (owner, progress, due),
    foreign key (organisation_id, plan_id, outcome_code)
        references improvement_gap (organisation_id, plan_id, outcome_code)
);

-- the history of a plan and its actions; rows are only ever added
create table improvement_step (
    id uuid not null primary key,
    organisation_id uuid not null,
    plan_id uuid not null,
    action_id uuid,
    verb varchar(30) not null,
    stage varchar(30) not null,
    taken_by uuid not null,
    taken_at timestamp(6) not null default current_timestamp(6),
    reason mediumtext,
    changes mediumtext not null,
    version bigint not null,
    key (organisation_id, plan_id),
    foreign key (organisation_id, plan_id) references improvement_plan (organisation_id, id)
);
