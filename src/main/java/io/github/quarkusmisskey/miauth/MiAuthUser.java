package io.github.quarkusmisskey.miauth;

/**
 * The account that approved.
 *
 * @param id the account's id on its server
 * @param username the name after the at sign
 * @param name the display name; null if the account has none
 * @param avatarUrl null if the server sent none
 */
public record MiAuthUser(String id, String username, String name, String avatarUrl) {}
