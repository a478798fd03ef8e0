-- Accounts that are closed for now, and when each was last used.

alter table author add column deactivated_at timestamp(6) with time zone;
alter table author add column signed_in_at timestamp(6) with time zone;

-- Whoever changes who may come in locks this row, so that no two of them overlook each other.

create table account_lock (
    id bigint primary key check (id = 1)
);

insert into account_lock (id) values (1);

-- Secret links by which people get an account, or another password. What stands here is the SHA-256 of the secret.

create table invitation (
    id          uuid primary key,
    version     bigint                      not null,
    name        varchar(80)                 not null,
    email       varchar(254)                not null unique check (email = lower(email)),
    role        varchar(20)                 not null check (role in ('OWNER', 'EDITOR', 'AUTHOR', 'CONTRIBUTOR')),
    token_hash  varchar(64)                 not null unique check (char_length(token_hash) = 64),
    invited_by  uuid                        not null references author (id) on delete cascade,
    expires_at  timestamp(6) with time zone not null,
    accepted_at timestamp(6) with time zone
);

create table password_reset (
    id         uuid primary key,
    version    bigint                      not null,
    author_id  uuid                        not null references author (id) on delete cascade,
    token_hash varchar(64)                 not null unique check (char_length(token_hash) = 64),
    made_by    uuid references author (id) on delete cascade,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    check (expires_at > created_at)
);

create index password_reset_by_author on password_reset (author_id, created_at);

-- A file may outlive whoever uploaded it. The two databases name the old constraint differently, so the column is made anew.

alter table media add column new_uploaded_by uuid references author (id) on delete set null;
update media set new_uploaded_by = uploaded_by;
alter table media drop column uploaded_by;
alter table media rename column new_uploaded_by to uploaded_by;

-- The site takes /invitation and /reset for them. A page that has such an address moves, and its old address leads on.

delete from old_slug where owner = 'PAGE' and slug in ('invitation', 'reset')
    and exists (select 1 from post where post.kind = 'PAGE' and post.slug = old_slug.slug);
insert into old_slug (owner, slug, target_id)
    select 'PAGE', slug, id from post where kind = 'PAGE' and slug in ('invitation', 'reset');
update revision set details = replace(replace(details,
        '"slug":"invitation"', '"slug":"invitation-page"'), '"slug":"reset"', '"slug":"reset-page"')
    where details like '%"kind":"PAGE"%';
update working_copy set base_details = replace(replace(base_details,
        '"slug":"invitation"', '"slug":"invitation-page"'), '"slug":"reset"', '"slug":"reset-page"')
    where base_details like '%"kind":"PAGE"%';
update post set slug = slug || '-page' where kind = 'PAGE' and slug in ('invitation', 'reset');
