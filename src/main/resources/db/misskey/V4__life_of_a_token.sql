alter table misskey_account add column if not exists suspended boolean default false not null;

alter table misskey_access_token drop constraint if exists misskey_access_token_application;

create index if not exists misskey_access_token_account on misskey_access_token (account_id, source);

alter table misskey_access_token add column if not exists granted varchar(8000) default '' not null;

alter table misskey_access_token add column if not exists denied varchar(8000) default '' not null;

alter table misskey_access_token add column if not exists checked_at timestamp(6) with time zone;

alter table misskey_access_token add column if not exists next_check_at timestamp(6) with time zone
    default current_timestamp not null;

create index if not exists misskey_access_token_next_check on misskey_access_token (next_check_at, id);

alter table misskey_login_attempt add column if not exists for_user_id varchar(64);

create table if not exists misskey_token_audit (
    id uuid not null primary key,
    happened_at timestamp(6) with time zone not null,
    host varchar(300) not null,
    user_id varchar(64) not null,
    action varchar(24) not null,
    actor_kind varchar(16) not null,
    actor_name varchar(200),
    detail varchar(200),
    times bigint not null
);

create index if not exists misskey_token_audit_account on misskey_token_audit (host, user_id, happened_at);

create index if not exists misskey_token_audit_happened on misskey_token_audit (happened_at);
