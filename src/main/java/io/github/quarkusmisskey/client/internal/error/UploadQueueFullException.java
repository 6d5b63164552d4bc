package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.time.Duration;

/** An upload that does not wait for its turn, since too many of the same caller wait already. */
public final class UploadQueueFullException extends IOException {

    /** When uploads end is not known; most are short. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1L;

    public UploadQueueFullException() {
        super("too many uploads of this caller are already waiting (misskey.client.uploads.max-waiting)");
    }
}
