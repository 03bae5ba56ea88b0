-- until when the current score is accepted, and the highest score that this covers; the latest row of risk_acceptance
alter table risk add column accepted_until date, add column accepted_points int;

-- who accepted a risk over tolerance until when, and why; rows are only added, save that one may be ended early
create table risk_acceptance (
    id uuid not null primary key,
    organisation_id uuid not null,
    risk_id uuid not null,
    points int not null,
    accepted_until date not null,
    accepted_by uuid not null,
    accepted_at timestamp(6) not null default current_timestamp(6),
    reason mediumtext not null,
    ended_on date,
    version bigint not null,
    key (organisation_id, risk_id),
    foreign key (organisation_id, risk_id) references risk (organisation_id, id)
);
