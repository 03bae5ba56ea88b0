-- A questionnaire that a supplier is asked, once, by the ICB in whose register it stands; asked again it is the same row.
create table supplier_ask (
    id uuid not null primary key,
    organisation_id uuid not null,
    supplier_id uuid not null,
    questionnaire varchar(40) not null,
    questionnaire_version int not null,
    asked_by uuid not null,
    asked_at timestamp(6) not null default current_timestamp(6),
    due_on date not null,
    note mediumtext,
    waits boolean not null,                     -- asked, and not answered since
    answered_at timestamp(6) null,
    latest int not null,                        -- the number of the latest answers; 0 before the first
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, supplier_id, questionnaire),
    key (organisation_id, waits, due_on),
    foreign key (organisation_id, supplier_id) references supplier (organisation_id, id)
);

-- What was answered: each time a row of its own, never overwritten.
create table supplier_answers (
    id uuid not null primary key,
    organisation_id uuid not null,
    ask_id uuid not null,
    number int not null,
    questionnaire_version int not null,
    answers mediumtext not null,
    answered_by uuid not null,
    answered_at timestamp(6) not null default current_timestamp(6),
    on_behalf boolean not null,                 -- typed by the ICB
    source mediumtext,                          -- how the ICB knows
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, ask_id, number),
    foreign key (organisation_id, ask_id) references supplier_ask (organisation_id, id)
);

-- What one organisation makes of answers: its own, unknown to every other provider and to the supplier.
create table supplier_verdict (
    id uuid not null primary key,
    organisation_id uuid not null,
    register_id uuid not null,
    ask_id uuid not null,
    number int not null,                        -- of the answers that it is about
    accepted boolean not null,
    reason mediumtext,
    decided_by uuid not null,
    decided_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key (organisation_id, ask_id),
    key (register_id, ask_id),
    foreign key (register_id, ask_id) references supplier_ask (organisation_id, id)
);

-- A workbook that went out to be filled in: the file carries the id, and what it may change stands here.
create table supplier_answer_workbook (
    id uuid not null primary key,
    organisation_id uuid not null,
    ask_id uuid not null,
    questionnaire_version int not null,
    based_on int not null,                      -- the number of the answers that it showed
    made_by uuid not null,
    made_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    foreign key (organisation_id, ask_id) references supplier_ask (organisation_id, id)
);
