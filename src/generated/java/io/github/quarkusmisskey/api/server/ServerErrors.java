package io.github.quarkusmisskey.api.server;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ServerApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ServerErrors {

    public static final String EXT_RESOURCE_HASH_DIDNT_MATCH = "EXT_RESOURCE_HASH_DIDNT_MATCH";
    public static final String EXT_RESOURCE_RETURNED_INVALID_SCHEMA = "EXT_RESOURCE_RETURNED_INVALID_SCHEMA";
    public static final String NO_SUCH_CODE = "NO_SUCH_CODE";
    public static final String NO_SUCH_PAGE = "NO_SUCH_PAGE";

    private ServerErrors() {}
}
