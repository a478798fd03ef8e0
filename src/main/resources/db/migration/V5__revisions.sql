-- What was saved of each post. Texts stand apart, under the SHA-256 of what they say: one that stays the same is kept once.

create table revision_text (
    hash  varchar(64)      primary key check (char_length(hash) = 64),
    body  varchar(1000000) not null,
    words integer          not null check (words >= 0)
);

create table revision (
    id        uuid primary key,
    post_id   uuid                        not null references post (id) on delete cascade,
    number    integer                     not null check (number >= 1),
    author_id uuid,
    saved_at  timestamp(6) with time zone not null,
    name      varchar(80)                 not null,
    details   varchar(20000)              not null check (char_length(details) > 1),
    text_hash varchar(64)                 not null references revision_text (hash),
    unique (post_id, number)
);

create index revision_by_text on revision (text_hash);
create index revision_by_time on revision (saved_at);
