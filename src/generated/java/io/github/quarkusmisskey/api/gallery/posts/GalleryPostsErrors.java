package io.github.quarkusmisskey.api.gallery.posts;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link GalleryPostsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class GalleryPostsErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String ALREADY_LIKED = "ALREADY_LIKED";
    public static final String NOT_LIKED = "NOT_LIKED";
    public static final String NO_SUCH_POST = "NO_SUCH_POST";
    public static final String YOUR_POST = "YOUR_POST";

    private GalleryPostsErrors() {}
}
