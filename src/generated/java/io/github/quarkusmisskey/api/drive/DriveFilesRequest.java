package io.github.quarkusmisskey.api.drive;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/files} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param type matches <code>^[a-zA-Z&#92;/&#92;-&#42;]+$</code>
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesRequest(
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        String folderId,
        String type,
        Sort sort) implements Body<DriveFilesRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesRequest",
                "limit,sinceId,untilId,sinceDate,untilDate,folderId,type,sort",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, sinceId, untilId, sinceDate, untilDate, folderId, type, sort};
    }

    /** With what the lambda sets. */
    public static DriveFilesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.folderId = folderId;
        copy.type = type;
        copy.sort = sort;
        return copy;
    }

    /** Collects the components of a {@link DriveFilesRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private String folderId;
        private String type;
        private Sort sort;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
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

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public DriveFilesRequest build() {
            return new DriveFilesRequest(
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    folderId,
                    type,
                    sort);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_CREATED_AT = new Sort("+createdAt");
        public static final Sort MINUS_CREATED_AT = new Sort("-createdAt");
        public static final Sort PLUS_NAME = new Sort("+name");
        public static final Sort MINUS_NAME = new Sort("-name");
        public static final Sort PLUS_SIZE = new Sort("+size");
        public static final Sort MINUS_SIZE = new Sort("-size");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Sort {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Sort that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
