package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.time.Duration;

/** An upload was not queued, because too many uploads of the same caller are waiting already. */
public final class UploadQueueFullException extends IOException {

    /** An estimate: nobody knows when the uploads end, but most are short. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1L;

    public UploadQueueFullException() {
        super("too many uploads of this caller are already waiting (misskey.client.uploads.max-waiting)");
    }
}
