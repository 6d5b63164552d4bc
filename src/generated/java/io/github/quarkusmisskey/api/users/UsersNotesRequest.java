package io.github.quarkusmisskey.api.users;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/notes} takes. A null member is left out.
 *
 * @param withReplies {@code false} if left out
 * @param withRenotes {@code true} if left out
 * @param withChannelNotes {@code false} if left out
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param allowPartial {@code false} if left out
 * @param withFiles {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersNotesRequest(
        String userId,
        Boolean withReplies,
        Boolean withRenotes,
        Boolean withChannelNotes,
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Boolean allowPartial,
        Boolean withFiles) implements Body<UsersNotesRequest> {

    public UsersNotesRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersNotesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersNotesRequest",
                "userId,withReplies,withRenotes,withChannelNotes,limit,sinceId,untilId,sinceDate,untilDate,allowPartial,withFiles",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, withReplies, withRenotes, withChannelNotes, limit, sinceId, untilId, sinceDate, untilDate, allowPartial, withFiles};
    }

    /** With what is required alone. */
    public static UsersNotesRequest of(String userId) {
        return new Builder(userId).build();
    }

    /** With what the lambda sets. */
    public static UsersNotesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String userId) {
        return new Builder(userId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(userId);
        copy.withReplies = withReplies;
        copy.withRenotes = withRenotes;
        copy.withChannelNotes = withChannelNotes;
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.allowPartial = allowPartial;
        copy.withFiles = withFiles;
        return copy;
    }

    /** Collects the components of a {@link UsersNotesRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private Boolean withReplies;
        private Boolean withRenotes;
        private Boolean withChannelNotes;
        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Boolean allowPartial;
        private Boolean withFiles;

        private Builder() {}

        private Builder(String userId) {
            this.userId = userId;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public Builder withRenotes(boolean withRenotes) {
            this.withRenotes = withRenotes;
            return this;
        }

        public Builder withChannelNotes(boolean withChannelNotes) {
            this.withChannelNotes = withChannelNotes;
            return this;
        }

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

        public Builder allowPartial(boolean allowPartial) {
            this.allowPartial = allowPartial;
            return this;
        }

        public Builder withFiles(boolean withFiles) {
            this.withFiles = withFiles;
            return this;
        }

        public UsersNotesRequest build() {
            return new UsersNotesRequest(
                    userId,
                    withReplies,
                    withRenotes,
                    withChannelNotes,
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    allowPartial,
                    withFiles);
        }
    }
}
