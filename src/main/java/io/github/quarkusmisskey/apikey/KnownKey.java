package io.github.quarkusmisskey.apikey;

/**
 * A key that was shown and is good.
 *
 * @param id its part that is no secret
 * @param name what operators call it
 * @param operator whether it may make and revoke keys
 */
public record KnownKey(String id, String name, KeyGrant grant, boolean operator) {}
