package io.github.quarkusmisskey.api.hashtags;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code hashtags/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsShowRequest(String tag) implements Body<HashtagsShowRequest> {

    public HashtagsShowRequest {
        Objects.requireNonNull(tag, "tag");
    }
}
