-- How often the site was read. Of readers, nothing is here that leads to one: see decision 26.

-- By hours, which are kept for some weeks, and by days of the site's clock. A name is that of a page, a host, a search,
-- a feed or a program; empty where they are counted together. The sketch is gone when the day is over.

create table statistics_hour (
    began   timestamp(6) with time zone not null,
    subject varchar(10)  not null
        check (subject in ('SITE', 'POST', 'PAGE', 'REFERRER', 'SEARCH', 'MISS', 'FEED', 'BOT')),
    name    varchar(100) not null,
    views   bigint       not null check (views >= 0),
    readers bigint       not null check (readers >= 0),
    sketch  bytea,
    primary key (subject, began, name)
);

create index statistics_hour_by_name on statistics_hour (subject, name, began);

create table statistics_day (
    began   date         not null,
    subject varchar(10)  not null
        check (subject in ('SITE', 'POST', 'PAGE', 'REFERRER', 'SEARCH', 'MISS', 'FEED', 'BOT')),
    name    varchar(100) not null,
    views   bigint       not null check (views >= 0),
    readers bigint       not null check (readers >= 0),
    sketch  bytea,
    primary key (subject, began, name)
);

create index statistics_day_by_name on statistics_day (subject, name, began);

-- The keys under which readers are hashed. They go with their days.

create table statistics_key (
    began  date  primary key,
    secret bytea not null
);

create table statistics_settings (
    id          bigint primary key check (id = 1),
    version     bigint  not null,
    counting    boolean not null,
    months_kept integer not null check (months_kept between 1 and 120)
);

insert into statistics_settings (id, version, counting, months_kept) values (1, 0, true, 24);
