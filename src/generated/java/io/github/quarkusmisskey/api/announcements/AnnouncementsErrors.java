package io.github.quarkusmisskey.api.announcements;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AnnouncementsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AnnouncementsErrors {

    public static final String NO_SUCH_ANNOUNCEMENT = "NO_SUCH_ANNOUNCEMENT";

    private AnnouncementsErrors() {}
}
