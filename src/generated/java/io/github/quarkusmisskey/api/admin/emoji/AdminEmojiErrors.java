package io.github.quarkusmisskey.api.admin.emoji;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminEmojiApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminEmojiErrors {

    public static final String DUPLICATE_NAME = "DUPLICATE_NAME";
    public static final String NO_SUCH_EMOJI = "NO_SUCH_EMOJI";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String SAME_NAME_EMOJI_EXISTS = "SAME_NAME_EMOJI_EXISTS";
    public static final String UNSUPPORTED_FILE_TYPE = "UNSUPPORTED_FILE_TYPE";

    private AdminEmojiErrors() {}
}
