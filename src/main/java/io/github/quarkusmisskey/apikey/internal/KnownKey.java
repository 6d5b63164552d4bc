package io.github.quarkusmisskey.apikey.internal;

/**
 * A verified key.
 *
 * @param id its public part
 * @param name label given by the operator
 * @param operator whether it may create and revoke keys
 */
public record KnownKey(String id, String name, KeyGrant grant, boolean operator) {}
