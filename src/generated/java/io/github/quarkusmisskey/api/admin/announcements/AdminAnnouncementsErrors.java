package io.github.quarkusmisskey.api.admin.announcements;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminAnnouncementsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminAnnouncementsErrors {

    public static final String NO_SUCH_ANNOUNCEMENT = "NO_SUCH_ANNOUNCEMENT";

    private AdminAnnouncementsErrors() {}
}
