package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * What {@code admin/emoji/copy} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiCopyResponse(String id, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminEmojiCopyResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminEmojiCopyResponse(String id) {
        this(id, null);
    }
}
