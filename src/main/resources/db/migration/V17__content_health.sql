-- What the last look at a post found. All of it is derived from posts, and made anew when they change.

create table post_health (
    post_id      uuid    primary key references post (id) on delete cascade,
    post_version bigint  not null,
    edition      integer not null,
    problems     integer not null check (problems >= 0),
    suggestions  integer not null check (suggestions >= 0)
);

create table post_finding (
    post_id  uuid         not null references post_health (post_id) on delete cascade,
    position integer      not null check (position >= 0),
    severity varchar(10)  not null check (severity in ('PROBLEM', 'SUGGESTION')),
    subject  varchar(20)  not null check (char_length(subject) > 0),
    message  varchar(400) not null check (char_length(message) > 0),
    field    varchar(20)  not null check (char_length(field) > 0),
    line     integer      not null check (line >= 1),
    primary key (post_id, position)
);

create index post_finding_by_subject on post_finding (subject, severity);

-- Where the links of a post lead: on this blog, with what was there, and elsewhere.

create table post_link (
    post_id  uuid          not null references post_health (post_id) on delete cascade,
    position integer       not null check (position >= 0),
    address  varchar(2000) not null check (char_length(address) > 0),
    site     boolean       not null,
    mark     varchar(600)  not null,
    primary key (post_id, position)
);

create index post_link_by_address on post_link (address);

-- What is known of the addresses elsewhere. They are in ASCII: as long as that, PostgreSQL can have them in an index.

create table web_link (
    address       varchar(2000)               primary key check (char_length(address) > 0),
    verdict       varchar(10)                 not null check (verdict in ('FINE', 'MOVED', 'FAILED', 'UNKNOWN')),
    status        integer                     not null check (status between 0 and 999),
    final_address varchar(2000)               not null check (char_length(final_address) > 0),
    failures      integer                     not null check (failures >= 0),
    failed_on     date,
    checked_at    timestamp(6) with time zone not null,
    due_at        timestamp(6) with time zone not null,
    check ((failures = 0) = (failed_on is null))
);

create table link_check_settings (
    id      bigint  primary key check (id = 1),
    version bigint  not null,
    enabled boolean not null
);

insert into link_check_settings (id, version, enabled) values (1, 0, true);
