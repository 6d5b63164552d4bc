package io.github.quarkusmisskey.api.admin.emoji;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/emoji/set-aliases-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiSetAliasesBulkRequest(
        List<String> ids,
        List<String> aliases) implements Body<AdminEmojiSetAliasesBulkRequest> {

    public AdminEmojiSetAliasesBulkRequest {
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(aliases, "aliases");
    }
}
