package io.github.quarkusmisskey.api.admin.emoji;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/emoji/set-category-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiSetCategoryBulkRequest(
        List<String> ids,
        String category) implements Body<AdminEmojiSetCategoryBulkRequest> {

    public AdminEmojiSetCategoryBulkRequest {
        Objects.requireNonNull(ids, "ids");
    }

    /** With what is required alone. */
    public static AdminEmojiSetCategoryBulkRequest of(List<String> ids) {
        return new AdminEmojiSetCategoryBulkRequest(ids, null);
    }
}
