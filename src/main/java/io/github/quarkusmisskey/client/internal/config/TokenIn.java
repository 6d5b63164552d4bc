package io.github.quarkusmisskey.client.internal.config;

/** Where a request carries the access token. */
public enum TokenIn {
    /** The member {@code i} of the JSON body, which every server supports. */
    BODY,
    /** {@code Authorization: Bearer}, supported since Misskey 13.14. */
    HEADER
}
