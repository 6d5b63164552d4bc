alter table misskey_login_attempt add column if not exists flow varchar(16) default 'MIAUTH' not null;

alter table misskey_login_attempt add column if not exists kept bytea;

create table if not exists misskey_registered_app (
    id uuid not null primary key,
    host varchar(300) not null unique,
    fingerprint varchar(64) not null,
    key_id varchar(32) not null,
    ciphertext bytea not null,
    registered_at timestamp(6) with time zone not null
);
