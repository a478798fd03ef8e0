-- The same SQL for H2 and PostgreSQL. Times are instants; texts that may be left out are empty, not null.

create table site (
    id             bigint primary key check (id = 1),
    version        bigint       not null,
    title          varchar(80)  not null check (char_length(trim(title)) > 0),
    description    varchar(300) not null,
    base_url       varchar(200) not null,
    time_zone      varchar(50)  not null,
    posts_per_page integer      not null check (posts_per_page between 1 and 50)
);

create table site_navigation (
    site_id  bigint       not null references site (id),
    position integer      not null check (position >= 0),
    label    varchar(40)  not null,
    address  varchar(500) not null,
    primary key (site_id, position)
);

insert into site (id, version, title, description, base_url, time_zone, posts_per_page)
values (1, 0, 'Inkjar', 'Notes on building and running things.', '', 'UTC', 10);
insert into site_navigation (site_id, position, label, address)
values (1, 0, 'Posts', '/'), (1, 1, 'Tags', '/tags'), (1, 2, 'Archive', '/archive');

create table author (
    id            uuid primary key,
    version       bigint                      not null,
    name          varchar(80)                 not null check (char_length(trim(name)) > 0),
    slug          varchar(100)                not null unique,
    bio           varchar(1000)               not null,
    picture       varchar(500)                not null,
    email         varchar(254) unique check (email = lower(email)),
    password_hash varchar(500),
    role          varchar(20)                 not null check (role in ('OWNER', 'AUTHOR')),
    check (password_hash is null or email is not null)
);

create table author_link (
    author_id uuid         not null references author (id) on delete cascade,
    position  integer      not null check (position >= 0),
    label     varchar(40)  not null,
    address   varchar(500) not null,
    primary key (author_id, position)
);

create table tag (
    id          uuid primary key,
    version     bigint       not null,
    name        varchar(50)  not null check (char_length(trim(name)) > 0),
    name_key    varchar(100) not null unique,
    slug        varchar(100) not null unique,
    description varchar(500) not null
);

create table post (
    id              uuid primary key,
    version         bigint                      not null,
    kind            varchar(10)                 not null check (kind in ('POST', 'PAGE')),
    status          varchar(10)                 not null
        check (status in ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    title           varchar(200)                not null check (char_length(trim(title)) > 0),
    slug            varchar(100)                not null check (char_length(slug) > 0),
    summary         varchar(500)                not null,
    body            varchar(1000000)            not null,
    cover           varchar(500)                not null,
    cover_alt       varchar(300)                not null,
    language        varchar(35)                 not null,
    seo_title       varchar(200)                not null,
    seo_description varchar(500)                not null,
    canonical_url   varchar(500)                not null,
    featured        boolean                     not null,
    excerpt         varchar(250)                not null,
    reading_time    integer                     not null check (reading_time >= 1),
    updated_at      timestamp(6) with time zone not null,
    published_at    timestamp(6) with time zone,
    deleted_at      timestamp(6) with time zone,
    unique (kind, slug),
    check (status = 'DRAFT' or published_at is not null)
);

create index post_by_publication on post (status, published_at);
create index post_by_update on post (updated_at);

create table post_author (
    post_id   uuid    not null references post (id) on delete cascade,
    position  integer not null check (position >= 0),
    author_id uuid    not null references author (id),
    primary key (post_id, position)
);

create index post_author_by_author on post_author (author_id);

create table post_tag (
    post_id  uuid    not null references post (id) on delete cascade,
    position integer not null check (position >= 0),
    tag_id   uuid    not null references tag (id),
    primary key (post_id, position)
);

create index post_tag_by_tag on post_tag (tag_id);

create table old_slug (
    owner     varchar(10)  not null check (owner in ('POST', 'PAGE', 'TAG', 'AUTHOR')),
    slug      varchar(100) not null,
    target_id uuid         not null,
    primary key (owner, slug)
);

create index old_slug_by_target on old_slug (target_id);
