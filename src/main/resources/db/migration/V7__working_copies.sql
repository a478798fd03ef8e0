-- What somebody typed and has not saved: of a post, or of one that does not exist yet. Nothing of it is checked.

create table working_copy (
    id           uuid primary key,
    author_id    uuid                        not null references author (id) on delete cascade,
    post_id      uuid references post (id) on delete cascade,
    details      varchar(100000)             not null check (char_length(details) > 1),
    body         varchar(1000000)            not null,
    kept_at      timestamp(6) with time zone not null,
    -- The post as it was when the typing began.
    base_version bigint,
    base_details varchar(20000),
    base_body    varchar(1000000),
    unique (author_id, post_id),
    check ((post_id is null) = (base_version is null)),
    check ((post_id is null) = (base_details is null)),
    check ((post_id is null) = (base_body is null))
);

-- Who has a post open, in which window.

create table post_visitor (
    window_id uuid primary key,
    post_id   uuid                        not null references post (id) on delete cascade,
    author_id uuid                        not null references author (id) on delete cascade,
    seen_at   timestamp(6) with time zone not null
);

create index post_visitor_by_post on post_visitor (post_id);
