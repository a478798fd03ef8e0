-- Who did what to what, when. Names and labels are those of that time: they stand for themselves when the rest is gone.

create table activity (
    id           uuid primary key,
    version      bigint                      not null,
    begun_at     timestamp(6) with time zone not null,
    happened_at  timestamp(6) with time zone not null,
    actor_id     uuid,
    actor_name   varchar(80)                 not null,
    action       varchar(60)                 not null,
    words        varchar(200)                not null,
    subject_kind varchar(30)                 not null,
    subject_id   uuid,
    label        varchar(200)                not null,
    link         varchar(300)                not null,
    changes      varchar(40000)              not null,
    comparison   varchar(300)                not null,
    times        integer                     not null check (times >= 1),
    check (happened_at >= begun_at)
);

create index activity_by_time on activity (happened_at, id);
create index activity_by_subject on activity (subject_id, happened_at);
create index activity_by_actor on activity (actor_id, happened_at);

create table activity_rule (
    id      bigint  primary key check (id = 1),
    version bigint  not null,
    months  integer not null check (months between 1 and 120)
);

insert into activity_rule (id, version, months) values (1, 0, 12);

-- How somebody likes the admin to be, as JSON that each feature reads and writes for itself.

create table preference (
    author_id uuid           not null references author (id) on delete cascade,
    name      varchar(60)    not null,
    version   bigint         not null,
    details   varchar(20000) not null check (char_length(details) > 1),
    primary key (author_id, name)
);
