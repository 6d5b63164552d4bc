package io.github.quarkusmisskey.api.antennas;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AntennaSrc;

/**
 * What {@code antennas/create} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntennasCreateRequest(
        String name,
        AntennaSrc src,
        String userListId,
        List<List<String>> keywords,
        List<List<String>> excludeKeywords,
        List<String> users,
        Boolean caseSensitive,
        Boolean localOnly,
        Boolean excludeBots,
        Boolean withReplies,
        Boolean withFile,
        Boolean excludeNotesInSensitiveChannel) implements Body<AntennasCreateRequest> {

    public AntennasCreateRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(src, "src");
        Objects.requireNonNull(keywords, "keywords");
        Objects.requireNonNull(excludeKeywords, "excludeKeywords");
        Objects.requireNonNull(users, "users");
        Objects.requireNonNull(caseSensitive, "caseSensitive");
        Objects.requireNonNull(withReplies, "withReplies");
        Objects.requireNonNull(withFile, "withFile");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AntennasCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AntennasCreateRequest",
                "name,src,userListId,keywords,excludeKeywords,users,caseSensitive,localOnly,excludeBots,withReplies,withFile,excludeNotesInSensitiveChannel",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, src, userListId, keywords, excludeKeywords, users, caseSensitive, localOnly, excludeBots, withReplies, withFile, excludeNotesInSensitiveChannel};
    }

    /** With what the lambda sets. */
    public static AntennasCreateRequest with(Consumer<Builder> fields) {
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
        copy.name = name;
        copy.src = src;
        copy.userListId = userListId;
        copy.keywords = keywords;
        copy.excludeKeywords = excludeKeywords;
        copy.users = users;
        copy.caseSensitive = caseSensitive;
        copy.localOnly = localOnly;
        copy.excludeBots = excludeBots;
        copy.withReplies = withReplies;
        copy.withFile = withFile;
        copy.excludeNotesInSensitiveChannel = excludeNotesInSensitiveChannel;
        return copy;
    }

    /** Collects the components of a {@link AntennasCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private AntennaSrc src;
        private String userListId;
        private List<List<String>> keywords;
        private List<List<String>> excludeKeywords;
        private List<String> users;
        private Boolean caseSensitive;
        private Boolean localOnly;
        private Boolean excludeBots;
        private Boolean withReplies;
        private Boolean withFile;
        private Boolean excludeNotesInSensitiveChannel;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder src(AntennaSrc src) {
            this.src = src;
            return this;
        }

        public Builder userListId(String userListId) {
            this.userListId = userListId;
            return this;
        }

        public Builder keywords(List<List<String>> keywords) {
            this.keywords = keywords;
            return this;
        }

        public Builder excludeKeywords(List<List<String>> excludeKeywords) {
            this.excludeKeywords = excludeKeywords;
            return this;
        }

        public Builder users(List<String> users) {
            this.users = users;
            return this;
        }

        public Builder users(String... users) {
            return users(List.of(users));
        }

        public Builder caseSensitive(boolean caseSensitive) {
            this.caseSensitive = caseSensitive;
            return this;
        }

        public Builder localOnly(boolean localOnly) {
            this.localOnly = localOnly;
            return this;
        }

        public Builder excludeBots(boolean excludeBots) {
            this.excludeBots = excludeBots;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public Builder withFile(boolean withFile) {
            this.withFile = withFile;
            return this;
        }

        public Builder excludeNotesInSensitiveChannel(boolean excludeNotesInSensitiveChannel) {
            this.excludeNotesInSensitiveChannel = excludeNotesInSensitiveChannel;
            return this;
        }

        public AntennasCreateRequest build() {
            return new AntennasCreateRequest(
                    name,
                    src,
                    userListId,
                    keywords,
                    excludeKeywords,
                    users,
                    caseSensitive,
                    localOnly,
                    excludeBots,
                    withReplies,
                    withFile,
                    excludeNotesInSensitiveChannel);
        }
    }
}
