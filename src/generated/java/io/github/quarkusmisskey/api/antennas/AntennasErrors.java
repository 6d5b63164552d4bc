package io.github.quarkusmisskey.api.antennas;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AntennasApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AntennasErrors {

    public static final String ANTENNA_LIMIT_EXCEEDED = "ANTENNA_LIMIT_EXCEEDED";
    public static final String EMPTY_KEYWORD = "EMPTY_KEYWORD";
    public static final String NO_SUCH_ANTENNA = "NO_SUCH_ANTENNA";
    public static final String NO_SUCH_USER_LIST = "NO_SUCH_USER_LIST";
    public static final String TOO_MANY_ANTENNAS = "TOO_MANY_ANTENNAS";

    private AntennasErrors() {}
}
