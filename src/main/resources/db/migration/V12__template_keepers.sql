-- Who made a template, who may change it besides editors. It may outlive them.

alter table post_template add column kept_by uuid;
