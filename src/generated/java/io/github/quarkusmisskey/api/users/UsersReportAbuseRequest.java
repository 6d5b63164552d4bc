package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/report-abuse} takes. A null member is left out.
 *
 * @param comment 1 to 2048 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersReportAbuseRequest(
        String userId,
        String comment) implements Body<UsersReportAbuseRequest> {

    public UsersReportAbuseRequest {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(comment, "comment");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersReportAbuseRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersReportAbuseRequest",
                "userId,comment",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, comment};
    }

    /** With what the lambda sets. */
    public static UsersReportAbuseRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersReportAbuseRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private String comment;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        public UsersReportAbuseRequest build() {
            return new UsersReportAbuseRequest(
                    userId,
                    comment);
        }
    }
}
