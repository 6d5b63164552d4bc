alter table misskey_token_audit add column if not exists actor_id varchar(400);
