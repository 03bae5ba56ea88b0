-- one row for each organisation that keeps milestones, funding or actions: its turns, and the numbers that it gave out
create table improvement_register (
    organisation_id uuid not null primary key,
    turns bigint not null,
    last_milestone int not null,
    last_funding int not null,
    last_action int not null
);

insert into improvement_register (organisation_id, turns, last_milestone, last_funding, last_action)
select organisation_id, 0, 0, 0, max(number) from improvement_action group by organisation_id;

-- first_due is the day that was promised first; each later day stands with its reason in improvement_item_step
create table improvement_milestone (
    id uuid not null primary key,
    organisation_id uuid not null,
    number int not null,
    objective int not null,
    title varchar(200) not null,
    shows mediumtext,
    owner uuid,
    starts date,
    due date not null,
    first_due date not null,
    moves int not null,
    state varchar(30) not null,
    ended_on date,
    end_note mediumtext,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, number),
    key (organisation_id, objective, due)
);

-- money in pence; financial_year is the year in which it starts; what is withdrawn counts nowhere
create table improvement_funding (
    id uuid not null primary key,
    organisation_id uuid not null,
    number int not null,
    objective int not null,
    financial_year int not null,
    title varchar(200) not null,
    allocated bigint not null,
    committed bigint not null,
    spent bigint not null,
    forecast bigint not null,
    benefits_planned mediumtext,
    benefits_realised mediumtext,
    withdrawn boolean not null,
    edits bigint not null,
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, number),
    key (financial_year, organisation_id, objective)
);

-- the history of milestones, funding and actions; rows are only ever added
create table improvement_item_step (
    id uuid not null primary key,
    organisation_id uuid not null,
    kind varchar(30) not null,
    item_id uuid not null,
    verb varchar(30) not null,
    taken_by uuid not null,
    taken_at timestamp(6) not null default current_timestamp(6),
    changes mediumtext not null,
    version bigint not null,
    key (organisation_id, item_id)
);

-- for other modules: every milestone that was not dropped. It is done where done_on is set; else late on every day after
-- due, and slipped where due lies after first_due
create view milestones_published as
select organisation_id, id as milestone_id, objective, number, title, first_due, due,
       case when state = 'DONE' then ended_on end as done_on
from improvement_milestone
where state <> 'DROPPED';

-- for other modules: money in pence by organisation, objective and financial year (the year in which it starts)
create view funding_published as
select organisation_id, objective, financial_year, count(*) as entries,
       cast(sum(allocated) as signed) as allocated, cast(sum(committed) as signed) as committed,
       cast(sum(spent) as signed) as spent, cast(sum(forecast) as signed) as forecast
from improvement_funding
where not withdrawn
group by organisation_id, objective, financial_year;
