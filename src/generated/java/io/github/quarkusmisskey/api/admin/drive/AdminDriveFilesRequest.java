package io.github.quarkusmisskey.api.admin.drive;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Origin;

/**
 * What {@code admin/drive/files} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param type matches <code>^[a-zA-Z0-9&#92;/&#92;-&#42;]+$</code>
 * @param origin {@code local} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminDriveFilesRequest(
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        String userId,
        String type,
        Origin origin,
        String hostname) implements Body<AdminDriveFilesRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminDriveFilesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminDriveFilesRequest",
                "limit,sinceId,untilId,sinceDate,untilDate,userId,type,origin,hostname",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, sinceId, untilId, sinceDate, untilDate, userId, type, origin, hostname};
    }

    /** With what the lambda sets. */
    public static AdminDriveFilesRequest with(Consumer<Builder> fields) {
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
        copy.userId = userId;
        copy.type = type;
        copy.origin = origin;
        copy.hostname = hostname;
        return copy;
    }

    /** Collects the components of a {@link AdminDriveFilesRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private String userId;
        private String type;
        private Origin origin;
        private String hostname;

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

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder origin(Origin origin) {
            this.origin = origin;
            return this;
        }

        public Builder hostname(String hostname) {
            this.hostname = hostname;
            return this;
        }

        public AdminDriveFilesRequest build() {
            return new AdminDriveFilesRequest(
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    userId,
                    type,
                    origin,
                    hostname);
        }
    }
}
