-- what reviewers recommended, in the words of the improvement plan that it stood in; action_id is the action that answers it
create table improvement_recommendation (
    id uuid not null primary key,
    organisation_id uuid not null,
    sort varchar(30),
    outcome_code varchar(8),
    risk mediumtext,
    recommendation mediumtext not null,
    reviewed mediumtext,
    status mediumtext,
    no_action mediumtext,
    action mediumtext,
    owner mediumtext,
    resources mediumtext,
    budget mediumtext,
    due date,
    no_date mediumtext,
    action_id uuid,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, action_id),
    foreign key (organisation_id, action_id) references improvement_action (organisation_id, id)
);
