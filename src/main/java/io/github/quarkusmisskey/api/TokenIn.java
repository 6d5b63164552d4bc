package io.github.quarkusmisskey.api;

/** Where a request carries the access token. Both never happen at once. */
public enum TokenIn {
    /** The member {@code i} of the JSON body: the documented way, understood by every server. */
    BODY,
    /** {@code Authorization: Bearer}: understood since Misskey 13.14. */
    HEADER
}
