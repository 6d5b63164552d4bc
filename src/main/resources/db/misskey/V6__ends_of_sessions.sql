alter table misskey_account add column if not exists session_generation bigint default 0 not null;

create table if not exists misskey_ended_session (
    family_hash varchar(64) not null primary key,
    expires_at timestamp(6) with time zone not null
);

create index if not exists misskey_ended_session_expires on misskey_ended_session (expires_at);
