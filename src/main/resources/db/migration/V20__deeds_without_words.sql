-- What was done is said in the language of whoever reads it: its name alone is kept. What only the words told apart until
-- now has names of its own.

update activity set action = 'post.unscheduled'
    where action = 'post.withdrawn' and words like 'took off the schedule%';
update activity set action = 'post.published-as-scheduled'
    where action = 'post.published' and words like 'published as scheduled%';
update activity set action = 'account.sign-in-nowhere'
    where action = 'account.sign-in-failed' and subject_kind = 'unknown-account';

alter table activity drop column words;
