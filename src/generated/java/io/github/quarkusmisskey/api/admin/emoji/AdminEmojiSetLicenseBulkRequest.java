package io.github.quarkusmisskey.api.admin.emoji;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/emoji/set-license-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiSetLicenseBulkRequest(
        List<String> ids,
        String license) implements Body<AdminEmojiSetLicenseBulkRequest> {

    public AdminEmojiSetLicenseBulkRequest {
        Objects.requireNonNull(ids, "ids");
    }

    /** With what is required alone. */
    public static AdminEmojiSetLicenseBulkRequest of(List<String> ids) {
        return new AdminEmojiSetLicenseBulkRequest(ids, null);
    }
}
