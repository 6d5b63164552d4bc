package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/emoji/copy} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiCopyRequest(String emojiId) implements Body<AdminEmojiCopyRequest> {

    public AdminEmojiCopyRequest {
        Objects.requireNonNull(emojiId, "emojiId");
    }
}
