package io.github.quarkusmisskey.api.admin.announcements;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AnnouncementDisplay;
import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/**
 * What {@code admin/announcements/update} takes. A null member is left out.
 *
 * @param title at least 1 characters
 * @param text at least 1 characters
 * @param imageUrl at least 0 characters, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAnnouncementsUpdateRequest(
        String id,
        String title,
        String text,
        Patch<String> imageUrl,
        AnnouncementIcon icon,
        AnnouncementDisplay display,
        Boolean forExistingUsers,
        Boolean silence,
        Boolean needConfirmationToRead,
        Boolean isActive) implements Body<AdminAnnouncementsUpdateRequest> {

    public AdminAnnouncementsUpdateRequest {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAnnouncementsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAnnouncementsUpdateRequest",
                "id,title,text,imageUrl,icon,display,forExistingUsers,silence,needConfirmationToRead,isActive",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, title, text, imageUrl, icon, display, forExistingUsers, silence, needConfirmationToRead, isActive};
    }

    /** With what is required alone. */
    public static AdminAnnouncementsUpdateRequest of(String id) {
        return new Builder(id).build();
    }

    /** With what the lambda sets. */
    public static AdminAnnouncementsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(id);
        copy.title = title;
        copy.text = text;
        copy.imageUrl = imageUrl;
        copy.icon = icon;
        copy.display = display;
        copy.forExistingUsers = forExistingUsers;
        copy.silence = silence;
        copy.needConfirmationToRead = needConfirmationToRead;
        copy.isActive = isActive;
        return copy;
    }

    /** Collects the components of a {@link AdminAnnouncementsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String id;
        private String title;
        private String text;
        private Patch<String> imageUrl;
        private AnnouncementIcon icon;
        private AnnouncementDisplay display;
        private Boolean forExistingUsers;
        private Boolean silence;
        private Boolean needConfirmationToRead;
        private Boolean isActive;

        private Builder() {}

        private Builder(String id) {
            this.id = id;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = Patch.of(imageUrl);
            return this;
        }

        public Builder clearImageUrl() {
            this.imageUrl = Patch.clear();
            return this;
        }

        public Builder icon(AnnouncementIcon icon) {
            this.icon = icon;
            return this;
        }

        public Builder display(AnnouncementDisplay display) {
            this.display = display;
            return this;
        }

        public Builder forExistingUsers(boolean forExistingUsers) {
            this.forExistingUsers = forExistingUsers;
            return this;
        }

        public Builder silence(boolean silence) {
            this.silence = silence;
            return this;
        }

        public Builder needConfirmationToRead(boolean needConfirmationToRead) {
            this.needConfirmationToRead = needConfirmationToRead;
            return this;
        }

        public Builder isActive(boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        public AdminAnnouncementsUpdateRequest build() {
            return new AdminAnnouncementsUpdateRequest(
                    id,
                    title,
                    text,
                    imageUrl,
                    icon,
                    display,
                    forExistingUsers,
                    silence,
                    needConfirmationToRead,
                    isActive);
        }
    }
}
