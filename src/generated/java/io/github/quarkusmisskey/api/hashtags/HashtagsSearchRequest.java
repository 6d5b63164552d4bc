package io.github.quarkusmisskey.api.hashtags;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code hashtags/search} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsSearchRequest(
        Integer limit,
        String query,
        Integer offset) implements Body<HashtagsSearchRequest> {

    public HashtagsSearchRequest {
        Objects.requireNonNull(query, "query");
    }

    /** With what is required alone. */
    public static HashtagsSearchRequest of(String query) {
        return new HashtagsSearchRequest(null, query, null);
    }
}
