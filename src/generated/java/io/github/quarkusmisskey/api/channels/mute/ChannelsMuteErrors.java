package io.github.quarkusmisskey.api.channels.mute;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ChannelsMuteApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ChannelsMuteErrors {

    public static final String ALREADY_MUTING_CHANNEL = "ALREADY_MUTING_CHANNEL";
    public static final String EXPIRES_AT_IS_PAST = "EXPIRES_AT_IS_PAST";
    public static final String NO_SUCH_CHANNEL = "NO_SUCH_CHANNEL";

    private ChannelsMuteErrors() {}
}
