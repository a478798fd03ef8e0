-- What one signs in with besides the password, and where one is signed in.

create table passkey (
    id              uuid primary key,
    author_id       uuid                        not null references author (id) on delete cascade,
    name            varchar(80)                 not null check (char_length(trim(name)) > 0),
    credential_id   varchar(1400)               not null unique check (char_length(credential_id) > 0),
    public_key      bytea                       not null,
    attestation     bytea                       not null,
    transports      varchar(100)                not null,
    signature_count bigint                      not null,
    synced          boolean                     not null,
    created_at      timestamp(6) with time zone not null,
    used_at         timestamp(6) with time zone
);

create index passkey_by_author on passkey (author_id);

-- The key of one-time codes (RFC 6238). last_step is the period of the latest code that was accepted: none is accepted twice.

create table second_factor (
    author_id  uuid primary key references author (id) on delete cascade,
    secret     varchar(64)                 not null check (char_length(secret) >= 32),
    last_step  bigint                      not null check (last_step >= 0),
    created_at timestamp(6) with time zone not null
);

-- What stands here is the SHA-256 of a code: the code itself is nowhere.

create table recovery_code (
    author_id uuid        not null references second_factor (author_id) on delete cascade,
    code_hash varchar(64) not null check (char_length(code_hash) = 64),
    used_at   timestamp(6) with time zone,
    primary key (author_id, code_hash)
);

-- A row for each browser that is signed in. Without its row, a session is over.

create table sign_in (
    id         uuid primary key,
    author_id  uuid                        not null references author (id) on delete cascade,
    method     varchar(20)                 not null check (method in ('PASSWORD', 'CODE', 'PASSKEY')),
    device     varchar(80)                 not null,
    address    varchar(45)                 not null,
    created_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone not null,
    check (used_at >= created_at)
);

create index sign_in_by_author on sign_in (author_id, used_at);
create index sign_in_by_use on sign_in (used_at);
