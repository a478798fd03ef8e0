-- Posts that are read one after the other. A post is in one series at most: its part goes by its id.

create table series (
    id          uuid primary key,
    version     bigint       not null,
    title       varchar(100) not null check (char_length(trim(title)) > 0),
    title_key   varchar(200) not null unique,
    slug        varchar(100) not null unique,
    description varchar(500) not null
);

create table series_part (
    post_id   uuid    primary key references post (id) on delete cascade,
    series_id uuid    not null references series (id),
    position  integer not null check (position >= 0)
);

create index series_part_by_series on series_part (series_id, position);

-- Series give up addresses too. The two databases name the old check differently, so the table is made anew.

alter table old_slug rename to old_slug_before;
create table old_slug (
    owner     varchar(10)  not null check (owner in ('POST', 'PAGE', 'TAG', 'AUTHOR', 'SERIES')),
    slug      varchar(100) not null,
    target_id uuid         not null,
    primary key (owner, slug)
);
insert into old_slug (owner, slug, target_id) select owner, slug, target_id from old_slug_before;
drop table old_slug_before;
create index old_slug_by_target on old_slug (target_id);

-- The site takes /series for them. A page that has this address moves, and its old address leads on.

delete from old_slug where owner = 'PAGE' and slug = 'series'
    and exists (select 1 from post where kind = 'PAGE' and slug = 'series');
insert into old_slug (owner, slug, target_id)
    select 'PAGE', 'series', id from post where kind = 'PAGE' and slug = 'series';
update revision set details = replace(details, '"slug":"series"', '"slug":"series-page"')
    where details like '%"kind":"PAGE"%' and details like '%"slug":"series"%';
update working_copy set base_details = replace(base_details, '"slug":"series"', '"slug":"series-page"')
    where base_details like '%"kind":"PAGE"%' and base_details like '%"slug":"series"%';
update post set slug = 'series-page' where kind = 'PAGE' and slug = 'series';

-- What new posts can begin with: the fields of a post as JSON, as revisions have them, and its text.

create table post_template (
    id       uuid primary key,
    name     varchar(80)      not null check (char_length(trim(name)) > 0),
    name_key varchar(160)     not null unique,
    details  varchar(20000)   not null check (char_length(details) > 1),
    body     varchar(1000000) not null
);
