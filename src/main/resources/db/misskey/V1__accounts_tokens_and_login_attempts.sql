create table if not exists misskey_account (
    id uuid not null primary key,
    host varchar(300) not null,
    user_id varchar(64) not null,
    username varchar(128) not null,
    display_name varchar(512),
    avatar_url varchar(2000),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint misskey_account_host_user unique (host, user_id)
);

create table if not exists misskey_access_token (
    id uuid not null primary key,
    account_id uuid not null references misskey_account (id),
    source varchar(16) not null,
    application_name varchar(200) not null,
    permissions varchar(8000) not null,
    status varchar(24) not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    key_id varchar(32) not null,
    ciphertext bytea not null,
    constraint misskey_access_token_application unique (account_id, source, application_name)
);

create index if not exists misskey_access_token_key on misskey_access_token (key_id, id);

create table if not exists misskey_login_attempt (
    id uuid not null primary key,
    session_hash varchar(64) not null unique,
    browser_hash varchar(64) not null,
    host varchar(300) not null,
    return_to varchar(2000) not null,
    permissions varchar(8000) not null,
    state varchar(16) not null,
    user_id varchar(64),
    without_permissions boolean not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

create index if not exists misskey_login_attempt_expires on misskey_login_attempt (expires_at);
