alter table misskey_registered_app add column if not exists used_at timestamp(6) with time zone;

delete from misskey_registered_app where octet_length(ciphertext) > 4096;

alter table misskey_registered_app drop constraint if exists misskey_registered_app_bound;

alter table misskey_registered_app add constraint misskey_registered_app_bound check (octet_length(ciphertext) <= 4096);

delete from misskey_login_attempt where octet_length(kept) > 8192;

alter table misskey_login_attempt drop constraint if exists misskey_login_attempt_bound;

alter table misskey_login_attempt add constraint misskey_login_attempt_bound check (octet_length(kept) <= 8192);

alter table misskey_access_token drop constraint if exists misskey_access_token_bound;

alter table misskey_access_token add constraint misskey_access_token_bound check (octet_length(ciphertext) <= 4096);
