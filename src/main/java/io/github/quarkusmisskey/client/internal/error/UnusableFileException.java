package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import io.github.quarkusmisskey.api.FileContent;

/** The file to upload does not exist or cannot be read. */
public final class UnusableFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnusableFileException(FileContent file, IOException cause) {
        super(cause instanceof NoSuchFileException ? "There is no file " + file : describe(file, cause), cause);
    }

    private static String describe(FileContent file, IOException cause) {
        return "The file " + file + " cannot be uploaded: " + cause.getMessage();
    }
}
