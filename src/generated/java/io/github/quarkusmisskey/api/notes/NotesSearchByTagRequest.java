package io.github.quarkusmisskey.api.notes;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code notes/search-by-tag} takes. A null member is left out.
 *
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesSearchByTagRequest(
        String tag,
        List<List<String>> query,
        Boolean reply,
        Boolean renote,
        Boolean withFiles,
        Boolean poll,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit) implements Body<NotesSearchByTagRequest> {

    public NotesSearchByTagRequest {
        if (tag == null && query == null) {
            throw new IllegalArgumentException(
                    "NotesSearchByTagRequest needs tag, or query");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesSearchByTagRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesSearchByTagRequest",
                "tag,query,reply,renote,withFiles,poll,sinceId,untilId,sinceDate,untilDate,limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {tag, query, reply, renote, withFiles, poll, sinceId, untilId, sinceDate, untilDate, limit};
    }

    /** By tag alone. */
    public static NotesSearchByTagRequest tag(String tag) {
        return new Builder().tag(tag).build();
    }

    /** By query alone. */
    public static NotesSearchByTagRequest query(List<List<String>> query) {
        return new Builder().query(query).build();
    }

    /** With what the lambda sets. */
    public static NotesSearchByTagRequest with(Consumer<Builder> fields) {
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
        copy.tag = tag;
        copy.query = query;
        copy.reply = reply;
        copy.renote = renote;
        copy.withFiles = withFiles;
        copy.poll = poll;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        return copy;
    }

    /** Collects the components of a {@link NotesSearchByTagRequest}; what is not set is left out. */
    public static final class Builder {

        private String tag;
        private List<List<String>> query;
        private Boolean reply;
        private Boolean renote;
        private Boolean withFiles;
        private Boolean poll;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;

        private Builder() {}

        public Builder tag(String tag) {
            this.tag = tag;
            return this;
        }

        public Builder query(List<List<String>> query) {
            this.query = query;
            return this;
        }

        public Builder reply(boolean reply) {
            this.reply = reply;
            return this;
        }

        public Builder renote(boolean renote) {
            this.renote = renote;
            return this;
        }

        public Builder withFiles(boolean withFiles) {
            this.withFiles = withFiles;
            return this;
        }

        public Builder poll(boolean poll) {
            this.poll = poll;
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

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public NotesSearchByTagRequest build() {
            return new NotesSearchByTagRequest(
                    tag,
                    query,
                    reply,
                    renote,
                    withFiles,
                    poll,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit);
        }
    }
}
