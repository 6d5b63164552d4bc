package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;

/** An upload was aborted on this side: its file could not be read to the end, or its progress listener failed. */
public final class UploadBrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    public UploadBrokenException(Throwable cause) {
        super("the upload was aborted: " + cause.getMessage(), cause);
    }
}
