package io.github.quarkusmisskey.api.clips;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ClipsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ClipsErrors {

    public static final String ALREADY_CLIPPED = "ALREADY_CLIPPED";
    public static final String ALREADY_FAVORITED = "ALREADY_FAVORITED";
    public static final String CLIP_LIMIT_EXCEEDED = "CLIP_LIMIT_EXCEEDED";
    public static final String CLIP_NOTES_LIMIT_EXCEEDED = "CLIP_NOTES_LIMIT_EXCEEDED";
    public static final String NOT_FAVORITED = "NOT_FAVORITED";
    public static final String NO_SUCH_CLIP = "NO_SUCH_CLIP";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";
    public static final String TOO_MANY_CLIPS = "TOO_MANY_CLIPS";
    public static final String TOO_MANY_CLIP_NOTES = "TOO_MANY_CLIP_NOTES";

    private ClipsErrors() {}
}
