-- what the board assurance framework says of a risk beside its scores; without a row nothing is said yet
create table risk_sheet (
    id uuid not null primary key,
    organisation_id uuid not null,
    risk_id uuid not null,
    controls mediumtext,
    control_gaps mediumtext,
    assurance_gaps mediumtext,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, risk_id),
    foreign key (organisation_id, risk_id) references risk (organisation_id, id)
);

-- who looked whether the controls work, when, and what they found; rows are only added, save that one may be ended
create table risk_assurance (
    id uuid not null primary key,
    organisation_id uuid not null,
    risk_id uuid not null,
    line varchar(30) not null,
    says mediumtext not null,
    given_on date not null,
    rating varchar(60),
    added_by uuid not null,
    added_at timestamp(6) not null default current_timestamp(6),
    ended_on date,
    version bigint not null,
    key (organisation_id, risk_id),
    foreign key (organisation_id, risk_id) references risk (organisation_id, id)
);

-- for reminders: what is to be reviewed, and which acceptances run out, by day
alter table risk add key risk_review_due (status, review_due), add key risk_accepted_until (status, accepted_until);
