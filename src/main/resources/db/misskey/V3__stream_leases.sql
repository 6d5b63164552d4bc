create table if not exists misskey_stream_lease (
    name varchar(400) not null primary key,
    fence bigint generated always as identity,
    holder varchar(64) not null,
    expires_at timestamp(6) with time zone not null
);

create table if not exists misskey_stream_position (
    name varchar(400) not null,
    reader varchar(700) not null,
    last_id varchar(1500) not null,
    moved_at timestamp(6) with time zone not null,
    primary key (name, reader)
);
