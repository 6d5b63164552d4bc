package io.github.quarkusmisskey.client;

import java.io.IOException;

/** An upload was given up on this side: its file could not be read to the end, or who is told of its progress failed. */
final class UploadBrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    UploadBrokenException(Throwable cause) {
        super("the upload broke off: " + cause.getMessage(), cause);
    }
}
