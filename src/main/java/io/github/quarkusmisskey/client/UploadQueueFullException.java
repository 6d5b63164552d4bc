package io.github.quarkusmisskey.client;

import java.io.IOException;

/** An upload that does not wait for its turn, since too many of the same caller wait already. */
final class UploadQueueFullException extends IOException {

    private static final long serialVersionUID = 1L;

    UploadQueueFullException() {
        super("too many uploads of this caller are already waiting (misskey.client.uploads.max-waiting)");
    }
}
