-- How the public site looks, and the language it is in.

alter table site add column language varchar(35) default 'en' not null check (char_length(language) > 0);
alter table site add column accent varchar(7) default '#2a41b8' not null
    check (translate(accent, '123456789abcdef', '000000000000000') = '#000000');
alter table site add column fonts varchar(10) default 'BOOK' not null
    check (fonts in ('BOOK', 'CLASSIC', 'MODERN', 'JOURNAL'));
alter table site add column color_scheme varchar(10) default 'AUTO' not null
    check (color_scheme in ('AUTO', 'LIGHT', 'DARK'));
alter table site add column covers varchar(10) default 'SIDE' not null
    check (covers in ('SIDE', 'LARGE', 'NONE'));
alter table site add column logo varchar(500) default '' not null;
alter table site add column title_beside_logo boolean default true not null;
