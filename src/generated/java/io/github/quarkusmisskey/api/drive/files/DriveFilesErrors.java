package io.github.quarkusmisskey.api.drive.files;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link DriveFilesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class DriveFilesErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String INAPPROPRIATE = "INAPPROPRIATE";
    public static final String INVALID_FILE_NAME = "INVALID_FILE_NAME";
    public static final String MAX_FILE_SIZE_EXCEEDED = "MAX_FILE_SIZE_EXCEEDED";
    public static final String NO_FREE_SPACE = "NO_FREE_SPACE";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String NO_SUCH_FOLDER = "NO_SUCH_FOLDER";
    public static final String PROCESSING = "PROCESSING";
    public static final String RESTRICTED_BY_ADMINISTRATOR = "RESTRICTED_BY_ADMINISTRATOR";
    public static final String RESTRICTED_BY_ROLE = "RESTRICTED_BY_ROLE";

    private DriveFilesErrors() {}
}
