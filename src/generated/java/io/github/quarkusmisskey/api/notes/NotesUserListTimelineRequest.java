package io.github.quarkusmisskey.api.notes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code notes/user-list-timeline} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param allowPartial {@code false} if left out
 * @param includeMyRenotes {@code true} if left out
 * @param includeRenotedMyNotes {@code true} if left out
 * @param includeLocalRenotes {@code true} if left out
 * @param withRenotes {@code true} if left out
 * @param withFiles {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesUserListTimelineRequest(
        String listId,
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Boolean allowPartial,
        Boolean includeMyRenotes,
        Boolean includeRenotedMyNotes,
        Boolean includeLocalRenotes,
        Boolean withRenotes,
        Boolean withFiles) implements Body<NotesUserListTimelineRequest> {

    public NotesUserListTimelineRequest {
        Objects.requireNonNull(listId, "listId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesUserListTimelineRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesUserListTimelineRequest",
                "listId,limit,sinceId,untilId,sinceDate,untilDate,allowPartial,includeMyRenotes,includeRenotedMyNotes,includeLocalRenotes,withRenotes,withFiles",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId, limit, sinceId, untilId, sinceDate, untilDate, allowPartial, includeMyRenotes, includeRenotedMyNotes, includeLocalRenotes, withRenotes, withFiles};
    }

    /** With what is required alone. */
    public static NotesUserListTimelineRequest of(String listId) {
        return new Builder(listId).build();
    }

    /** With what the lambda sets. */
    public static NotesUserListTimelineRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String listId) {
        return new Builder(listId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(listId);
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.allowPartial = allowPartial;
        copy.includeMyRenotes = includeMyRenotes;
        copy.includeRenotedMyNotes = includeRenotedMyNotes;
        copy.includeLocalRenotes = includeLocalRenotes;
        copy.withRenotes = withRenotes;
        copy.withFiles = withFiles;
        return copy;
    }

    /** Collects the components of a {@link NotesUserListTimelineRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;
        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Boolean allowPartial;
        private Boolean includeMyRenotes;
        private Boolean includeRenotedMyNotes;
        private Boolean includeLocalRenotes;
        private Boolean withRenotes;
        private Boolean withFiles;

        private Builder() {}

        private Builder(String listId) {
            this.listId = listId;
        }

        public Builder listId(String listId) {
            this.listId = listId;
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

        public Builder includeMyRenotes(boolean includeMyRenotes) {
            this.includeMyRenotes = includeMyRenotes;
            return this;
        }

        public Builder includeRenotedMyNotes(boolean includeRenotedMyNotes) {
            this.includeRenotedMyNotes = includeRenotedMyNotes;
            return this;
        }

        public Builder includeLocalRenotes(boolean includeLocalRenotes) {
            this.includeLocalRenotes = includeLocalRenotes;
            return this;
        }

        public Builder withRenotes(boolean withRenotes) {
            this.withRenotes = withRenotes;
            return this;
        }

        public Builder withFiles(boolean withFiles) {
            this.withFiles = withFiles;
            return this;
        }

        public NotesUserListTimelineRequest build() {
            return new NotesUserListTimelineRequest(
                    listId,
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    allowPartial,
                    includeMyRenotes,
                    includeRenotedMyNotes,
                    includeLocalRenotes,
                    withRenotes,
                    withFiles);
        }
    }
}
