package io.github.quarkusmisskey.client;

import java.io.IOException;

/** An upload was aborted on this side: its file could not be read to the end, or its progress listener failed. */
final class UploadBrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    UploadBrokenException(Throwable cause) {
        super("the upload was aborted: " + cause.getMessage(), cause);
    }
}
