package io.github.quarkusmisskey.api.drive.folders;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link DriveFoldersApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class DriveFoldersErrors {

    public static final String HAS_CHILD_FILES_OR_FOLDERS = "HAS_CHILD_FILES_OR_FOLDERS";
    public static final String NO_SUCH_FOLDER = "NO_SUCH_FOLDER";
    public static final String NO_SUCH_PARENT_FOLDER = "NO_SUCH_PARENT_FOLDER";
    public static final String RECURSIVE_NESTING = "RECURSIVE_NESTING";

    private DriveFoldersErrors() {}
}
