-- When each recurring work is due next, and which node is at it: the library's own table, written by nobody else.
create table scheduled_job (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       timestamp(6) not null default current_timestamp(6),
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int          null,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    index scheduled_job_due (execution_time),
    index scheduled_job_heartbeat (last_heartbeat)
);
