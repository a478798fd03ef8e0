-- What became of the attempt to make smaller versions of a picture, for its bytes, whichever entries have them.
create table scaled_picture (
    hash       varchar(64) primary key check (char_length(hash) = 64),
    version    bigint                      not null,
    attempts   integer                     not null check (attempts >= 0),
    busy_until timestamp(6) with time zone not null,
    done       boolean                     not null,
    failure    varchar(300)                not null
);

create table picture_version (
    hash         varchar(64)  not null references scaled_picture (hash),
    file_hash    varchar(64)  not null check (char_length(file_hash) = 64),
    content_type varchar(100) not null,
    width        integer      not null check (width > 0),
    height       integer      not null check (height > 0),
    bytes        bigint       not null check (bytes > 0),
    primary key (hash, content_type, width)
);

create index picture_version_by_file on picture_version (file_hash);
