-- The search asks for the version of every public post after each change; this answers without reading the texts.

create index post_by_version on post (status, deleted_at, id, version);
