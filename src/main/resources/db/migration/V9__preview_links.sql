-- Secret links to posts that are not public. What stands here is the SHA-256 of the secret: the secret itself is nowhere.

create table preview_link (
    id         uuid primary key,
    post_id    uuid                        not null references post (id) on delete cascade,
    token_hash varchar(64)                 not null unique check (char_length(token_hash) = 64),
    reader     varchar(80)                 not null,
    created_by uuid,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    check (expires_at > created_at)
);

create index preview_link_by_post on preview_link (post_id, expires_at);
create index preview_link_by_end on preview_link (expires_at);

-- The site takes /preview for them. A page that has this address moves, and its old address leads on.

delete from old_slug where owner = 'PAGE' and slug = 'preview'
    and exists (select 1 from post where kind = 'PAGE' and slug = 'preview');
insert into old_slug (owner, slug, target_id)
    select 'PAGE', 'preview', id from post where kind = 'PAGE' and slug = 'preview';
update revision set details = replace(details, '"slug":"preview"', '"slug":"preview-page"')
    where details like '%"kind":"PAGE"%' and details like '%"slug":"preview"%';
update working_copy set base_details = replace(base_details, '"slug":"preview"', '"slug":"preview-page"')
    where base_details like '%"kind":"PAGE"%' and base_details like '%"slug":"preview"%';
update post set slug = 'preview-page' where kind = 'PAGE' and slug = 'preview';
