package io.github.quarkusmisskey.api.antennas;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AntennaSrc;

/**
 * What {@code antennas/update} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 * @param userListId left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntennasUpdateRequest(
        String antennaId,
        String name,
        AntennaSrc src,
        Patch<String> userListId,
        List<List<String>> keywords,
        List<List<String>> excludeKeywords,
        List<String> users,
        Boolean caseSensitive,
        Boolean localOnly,
        Boolean excludeBots,
        Boolean withReplies,
        Boolean withFile,
        Boolean excludeNotesInSensitiveChannel) implements Body<AntennasUpdateRequest> {

    public AntennasUpdateRequest {
        Objects.requireNonNull(antennaId, "antennaId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AntennasUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AntennasUpdateRequest",
                "antennaId,name,src,userListId,keywords,excludeKeywords,users,caseSensitive,localOnly,excludeBots,withReplies,withFile,excludeNotesInSensitiveChannel",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {antennaId, name, src, userListId, keywords, excludeKeywords, users, caseSensitive, localOnly, excludeBots, withReplies, withFile, excludeNotesInSensitiveChannel};
    }

    /** With what is required alone. */
    public static AntennasUpdateRequest of(String antennaId) {
        return new Builder(antennaId).build();
    }

    /** With what the lambda sets. */
    public static AntennasUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String antennaId) {
        return new Builder(antennaId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(antennaId);
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

    /** Collects the components of a {@link AntennasUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String antennaId;
        private String name;
        private AntennaSrc src;
        private Patch<String> userListId;
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

        private Builder(String antennaId) {
            this.antennaId = antennaId;
        }

        public Builder antennaId(String antennaId) {
            this.antennaId = antennaId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder src(AntennaSrc src) {
            this.src = src;
            return this;
        }

        public Builder userListId(String userListId) {
            this.userListId = Patch.of(userListId);
            return this;
        }

        public Builder clearUserListId() {
            this.userListId = Patch.clear();
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

        public AntennasUpdateRequest build() {
            return new AntennasUpdateRequest(
                    antennaId,
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
