package io.github.quarkusmisskey.api.channels;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code channels/update} takes. A null member is left out.
 *
 * @param name 1 to 128 characters
 * @param description 1 to 2048 characters, left out if null, cleared by {@code Patch.clear()}
 * @param bannerId left out if null, cleared by {@code Patch.clear()}
 * @param isArchived left out if null, cleared by {@code Patch.clear()}
 * @param color 1 to 16 characters
 * @param isSensitive left out if null, cleared by {@code Patch.clear()}
 * @param allowRenoteToExternal left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsUpdateRequest(
        String channelId,
        String name,
        Patch<String> description,
        Patch<String> bannerId,
        Patch<Boolean> isArchived,
        List<String> pinnedNoteIds,
        String color,
        Patch<Boolean> isSensitive,
        Patch<Boolean> allowRenoteToExternal) implements Body<ChannelsUpdateRequest> {

    public ChannelsUpdateRequest {
        Objects.requireNonNull(channelId, "channelId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsUpdateRequest",
                "channelId,name,description,bannerId,isArchived,pinnedNoteIds,color,isSensitive,allowRenoteToExternal",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {channelId, name, description, bannerId, isArchived, pinnedNoteIds, color, isSensitive, allowRenoteToExternal};
    }

    /** With what is required alone. */
    public static ChannelsUpdateRequest of(String channelId) {
        return new Builder(channelId).build();
    }

    /** With what the lambda sets. */
    public static ChannelsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String channelId) {
        return new Builder(channelId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(channelId);
        copy.name = name;
        copy.description = description;
        copy.bannerId = bannerId;
        copy.isArchived = isArchived;
        copy.pinnedNoteIds = pinnedNoteIds;
        copy.color = color;
        copy.isSensitive = isSensitive;
        copy.allowRenoteToExternal = allowRenoteToExternal;
        return copy;
    }

    /** Collects the components of a {@link ChannelsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String channelId;
        private String name;
        private Patch<String> description;
        private Patch<String> bannerId;
        private Patch<Boolean> isArchived;
        private List<String> pinnedNoteIds;
        private String color;
        private Patch<Boolean> isSensitive;
        private Patch<Boolean> allowRenoteToExternal;

        private Builder() {}

        private Builder(String channelId) {
            this.channelId = channelId;
        }

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = Patch.of(description);
            return this;
        }

        public Builder clearDescription() {
            this.description = Patch.clear();
            return this;
        }

        public Builder bannerId(String bannerId) {
            this.bannerId = Patch.of(bannerId);
            return this;
        }

        public Builder clearBannerId() {
            this.bannerId = Patch.clear();
            return this;
        }

        public Builder isArchived(boolean isArchived) {
            this.isArchived = Patch.of(isArchived);
            return this;
        }

        public Builder clearIsArchived() {
            this.isArchived = Patch.clear();
            return this;
        }

        public Builder pinnedNoteIds(List<String> pinnedNoteIds) {
            this.pinnedNoteIds = pinnedNoteIds;
            return this;
        }

        public Builder pinnedNoteIds(String... pinnedNoteIds) {
            return pinnedNoteIds(List.of(pinnedNoteIds));
        }

        public Builder color(String color) {
            this.color = color;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = Patch.of(isSensitive);
            return this;
        }

        public Builder clearIsSensitive() {
            this.isSensitive = Patch.clear();
            return this;
        }

        public Builder allowRenoteToExternal(boolean allowRenoteToExternal) {
            this.allowRenoteToExternal = Patch.of(allowRenoteToExternal);
            return this;
        }

        public Builder clearAllowRenoteToExternal() {
            this.allowRenoteToExternal = Patch.clear();
            return this;
        }

        public ChannelsUpdateRequest build() {
            return new ChannelsUpdateRequest(
                    channelId,
                    name,
                    description,
                    bannerId,
                    isArchived,
                    pinnedNoteIds,
                    color,
                    isSensitive,
                    allowRenoteToExternal);
        }
    }
}
