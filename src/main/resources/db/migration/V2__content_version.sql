-- One number that every change a reader could see raises, in the transaction of the change.
create table content_version (
    id      bigint primary key check (id = 1),
    version bigint not null check (version >= 0)
);

insert into content_version (id, version) values (1, 0);
