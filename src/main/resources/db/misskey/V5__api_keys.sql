create table if not exists misskey_api_key (
    id varchar(32) not null primary key,
    hash varchar(64) not null,
    label varchar(200) not null,
    permissions varchar(8000) not null,
    endpoints varchar(8000) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone
);

create table if not exists misskey_api_key_account (
    id uuid not null primary key,
    key_id varchar(32) not null references misskey_api_key (id),
    host varchar(300) not null,
    user_id varchar(64) not null,
    constraint misskey_api_key_account_once unique (key_id, host, user_id)
);

create index if not exists misskey_api_key_account_ref on misskey_api_key_account (host, user_id);
