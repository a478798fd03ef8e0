-- Editors and contributors. The two databases name the old check differently, so the column is made anew.

alter table author add column new_role varchar(20) default 'AUTHOR' not null
    check (new_role in ('OWNER', 'EDITOR', 'AUTHOR', 'CONTRIBUTOR'));
update author set new_role = role;
alter table author drop column role;
alter table author rename column new_role to role;
alter table author alter column role drop default;
