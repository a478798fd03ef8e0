-- What was found in a post is kept as what it is, and no longer in English words: everybody reads it in their language.
-- It is derived from the posts, which are all looked through anew.

delete from post_health;

alter table post_finding drop column message;
alter table post_finding add column advice varchar(40) not null check (char_length(advice) > 0);
alter table post_finding add column named varchar(500) not null;
