package io.github.quarkusmisskey.api.channels;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ChannelsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ChannelsErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String NO_SUCH_CHANNEL = "NO_SUCH_CHANNEL";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";

    private ChannelsErrors() {}
}
