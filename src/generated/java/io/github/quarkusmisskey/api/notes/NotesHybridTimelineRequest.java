package io.github.quarkusmisskey.api.notes;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code notes/hybrid-timeline} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param allowPartial {@code false} if left out
 * @param includeMyRenotes {@code true} if left out
 * @param includeRenotedMyNotes {@code true} if left out
 * @param includeLocalRenotes {@code true} if left out
 * @param withFiles {@code false} if left out
 * @param withRenotes {@code true} if left out
 * @param withReplies {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesHybridTimelineRequest(
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Boolean allowPartial,
        Boolean includeMyRenotes,
        Boolean includeRenotedMyNotes,
        Boolean includeLocalRenotes,
        Boolean withFiles,
        Boolean withRenotes,
        Boolean withReplies) implements Body<NotesHybridTimelineRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesHybridTimelineRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesHybridTimelineRequest",
                "limit,sinceId,untilId,sinceDate,untilDate,allowPartial,includeMyRenotes,includeRenotedMyNotes,includeLocalRenotes,withFiles,withRenotes,withReplies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, sinceId, untilId, sinceDate, untilDate, allowPartial, includeMyRenotes, includeRenotedMyNotes, includeLocalRenotes, withFiles, withRenotes, withReplies};
    }

    /** With what the lambda sets. */
    public static NotesHybridTimelineRequest with(Consumer<Builder> fields) {
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
        copy.allowPartial = allowPartial;
        copy.includeMyRenotes = includeMyRenotes;
        copy.includeRenotedMyNotes = includeRenotedMyNotes;
        copy.includeLocalRenotes = includeLocalRenotes;
        copy.withFiles = withFiles;
        copy.withRenotes = withRenotes;
        copy.withReplies = withReplies;
        return copy;
    }

    /** Collects the components of a {@link NotesHybridTimelineRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Boolean allowPartial;
        private Boolean includeMyRenotes;
        private Boolean includeRenotedMyNotes;
        private Boolean includeLocalRenotes;
        private Boolean withFiles;
        private Boolean withRenotes;
        private Boolean withReplies;

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

        public Builder withFiles(boolean withFiles) {
            this.withFiles = withFiles;
            return this;
        }

        public Builder withRenotes(boolean withRenotes) {
            this.withRenotes = withRenotes;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public NotesHybridTimelineRequest build() {
            return new NotesHybridTimelineRequest(
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    allowPartial,
                    includeMyRenotes,
                    includeRenotedMyNotes,
                    includeLocalRenotes,
                    withFiles,
                    withRenotes,
                    withReplies);
        }
    }
}
