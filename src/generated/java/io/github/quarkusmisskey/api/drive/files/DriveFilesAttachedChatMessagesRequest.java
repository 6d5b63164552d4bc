package io.github.quarkusmisskey.api.drive.files;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/files/attached-chat-messages} takes. A null member is left out.
 *
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesAttachedChatMessagesRequest(
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit,
        String fileId) implements Body<DriveFilesAttachedChatMessagesRequest> {

    public DriveFilesAttachedChatMessagesRequest {
        Objects.requireNonNull(fileId, "fileId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesAttachedChatMessagesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesAttachedChatMessagesRequest",
                "sinceId,untilId,sinceDate,untilDate,limit,fileId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {sinceId, untilId, sinceDate, untilDate, limit, fileId};
    }

    /** With what is required alone. */
    public static DriveFilesAttachedChatMessagesRequest of(String fileId) {
        return new Builder(fileId).build();
    }

    /** With what the lambda sets. */
    public static DriveFilesAttachedChatMessagesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String fileId) {
        return new Builder(fileId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(fileId);
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        return copy;
    }

    /** Collects the components of a {@link DriveFilesAttachedChatMessagesRequest}; what is not set is left out. */
    public static final class Builder {

        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;
        private String fileId;

        private Builder() {}

        private Builder(String fileId) {
            this.fileId = fileId;
        }

        public Builder sinceId(String sinceId) {
            this.sinceId = sinceId;
            return this;
        }

        public Builder untilId(String untilId) {
            this.untilId = untilId;
            return this;
        }

        public Builder sinceDate(long sinceDate) {
            this.sinceDate = sinceDate;
            return this;
        }

        public Builder sinceDate(Instant sinceDate) {
            return sinceDate(sinceDate.toEpochMilli());
        }

        public Builder untilDate(long untilDate) {
            this.untilDate = untilDate;
            return this;
        }

        public Builder untilDate(Instant untilDate) {
            return untilDate(untilDate.toEpochMilli());
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public DriveFilesAttachedChatMessagesRequest build() {
            return new DriveFilesAttachedChatMessagesRequest(
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit,
                    fileId);
        }
    }
}
