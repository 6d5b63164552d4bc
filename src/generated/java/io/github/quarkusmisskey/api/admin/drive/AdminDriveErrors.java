package io.github.quarkusmisskey.api.admin.drive;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminDriveApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminDriveErrors {

    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";

    private AdminDriveErrors() {}
}
