-- What stands at the foot of each page, what feeds hold, whether search engines may list the site.

alter table site add column footer_text varchar(300) default '' not null;
alter table site add column feed_posts integer default 20 not null check (feed_posts between 1 and 100);
alter table site add column feed_content varchar(10) default 'FULL' not null
    check (feed_content in ('FULL', 'SUMMARY'));
alter table site add column searchable boolean default true not null;

create table site_footer_link (
    site_id  bigint       not null references site (id),
    position integer      not null check (position >= 0),
    label    varchar(40)  not null,
    address  varchar(500) not null,
    primary key (site_id, position)
);

create table site_social_link (
    site_id  bigint       not null references site (id),
    position integer      not null check (position >= 0),
    label    varchar(40)  not null,
    address  varchar(500) not null,
    primary key (site_id, position)
);

-- HTML of the owner's own in every public page.

alter table site add column code_enabled boolean default false not null;
alter table site add column code_head varchar(20000) default '' not null;
alter table site add column code_foot varchar(20000) default '' not null;
alter table site add column code_hosts varchar(2000) default '' not null;

-- The server that takes mail; no row until there is one.

create table mail_server (
    id             bigint primary key check (id = 1),
    version        bigint       not null,
    host           varchar(253) not null check (char_length(host) > 0),
    port           integer      not null check (port between 1 and 65535),
    security       varchar(10)  not null check (security in ('STARTTLS', 'TLS', 'NONE')),
    username       varchar(200) not null,
    password       varchar(500) not null,
    sender_address varchar(254) not null check (char_length(sender_address) > 0),
    sender_name    varchar(80)  not null
);

-- Addresses that lead elsewhere. Readers are found by the key, in which case and encoding make no difference.

create table redirect (
    id         uuid primary key,
    version    bigint        not null,
    source     varchar(500)  not null check (char_length(source) > 1),
    source_key varchar(1000) not null unique,
    target     varchar(1000) not null check (char_length(target) > 0),
    permanent  boolean       not null
);
