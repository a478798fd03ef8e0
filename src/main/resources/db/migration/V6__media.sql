-- What the library of pictures and files holds. The bytes are files that are named by their hash.
create table media (
    id           uuid primary key,
    version      bigint                      not null,
    address_key  varchar(12)                 not null unique check (char_length(address_key) = 12),
    hash         varchar(64)                 not null check (char_length(hash) = 64),
    file_name    varchar(120)                not null check (char_length(trim(file_name)) > 0),
    content_type varchar(100)                not null check (char_length(content_type) > 0),
    bytes        bigint                      not null check (bytes >= 0),
    width        integer                     not null check (width >= 0),
    height       integer                     not null check (height >= 0),
    alt          varchar(300)                not null,
    caption      varchar(500)                not null,
    focal_x      integer                     not null check (focal_x between 0 and 100),
    focal_y      integer                     not null check (focal_y between 0 and 100),
    uploaded_by  uuid references author (id),
    uploaded_at  timestamp(6) with time zone not null,
    deleted_at   timestamp(6) with time zone
);

create index media_by_hash on media (hash);
create index media_by_upload on media (deleted_at, uploaded_at);
