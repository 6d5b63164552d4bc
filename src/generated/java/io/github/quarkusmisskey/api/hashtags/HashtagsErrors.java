package io.github.quarkusmisskey.api.hashtags;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link HashtagsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class HashtagsErrors {

    public static final String NO_SUCH_HASHTAG = "NO_SUCH_HASHTAG";

    private HashtagsErrors() {}
}
