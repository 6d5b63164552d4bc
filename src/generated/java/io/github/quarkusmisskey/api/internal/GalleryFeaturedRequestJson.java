package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.GalleryFeaturedRequest;

/** Reads and writes {@link GalleryFeaturedRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryFeaturedRequestJson extends RequestType<GalleryFeaturedRequest> {

    static final GalleryFeaturedRequestJson TYPE = new GalleryFeaturedRequestJson();

    private GalleryFeaturedRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryFeaturedRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("untilId", value.untilId());
    }

    @Override
    public Number limit(GalleryFeaturedRequest request) {
        return request.limit();
    }
}
