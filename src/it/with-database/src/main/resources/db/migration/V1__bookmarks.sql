create table bookmark (
    id uuid not null primary key,
    account_host varchar(300) not null,
    account_user_id varchar(64) not null,
    note_id varchar(64) not null
);
