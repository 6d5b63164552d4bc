package io.github.quarkusmisskey.api.admin.announcements;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AnnouncementDisplay;
import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/**
 * What {@code admin/announcements/create} takes. A null member is left out.
 *
 * @param title at least 1 characters
 * @param text at least 1 characters
 * @param imageUrl at least 0 characters, null is sent as null
 * @param icon {@code info} if left out
 * @param display {@code normal} if left out
 * @param forExistingUsers {@code false} if left out
 * @param silence {@code false} if left out
 * @param needConfirmationToRead {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAnnouncementsCreateRequest(
        String title,
        String text,
        @JsonInclude(JsonInclude.Include.ALWAYS) String imageUrl,
        AnnouncementIcon icon,
        AnnouncementDisplay display,
        Boolean forExistingUsers,
        Boolean silence,
        Boolean needConfirmationToRead,
        String userId) implements Body<AdminAnnouncementsCreateRequest> {

    public AdminAnnouncementsCreateRequest {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAnnouncementsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAnnouncementsCreateRequest",
                "title,text,imageUrl,icon,display,forExistingUsers,silence,needConfirmationToRead,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {title, text, imageUrl, icon, display, forExistingUsers, silence, needConfirmationToRead, userId};
    }

    /** With what is required alone. */
    public static AdminAnnouncementsCreateRequest of(String title, String text, String imageUrl) {
        return new Builder(title, text, imageUrl).build();
    }

    /** With what the lambda sets. */
    public static AdminAnnouncementsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String title, String text, String imageUrl) {
        return new Builder(title, text, imageUrl);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(title, text, imageUrl);
        copy.icon = icon;
        copy.display = display;
        copy.forExistingUsers = forExistingUsers;
        copy.silence = silence;
        copy.needConfirmationToRead = needConfirmationToRead;
        copy.userId = userId;
        return copy;
    }

    /** Collects the components of a {@link AdminAnnouncementsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String title;
        private String text;
        private String imageUrl;
        private AnnouncementIcon icon;
        private AnnouncementDisplay display;
        private Boolean forExistingUsers;
        private Boolean silence;
        private Boolean needConfirmationToRead;
        private String userId;

        private Builder() {}

        private Builder(String title, String text, String imageUrl) {
            this.title = title;
            this.text = text;
            this.imageUrl = imageUrl;
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
            this.imageUrl = imageUrl;
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

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public AdminAnnouncementsCreateRequest build() {
            return new AdminAnnouncementsCreateRequest(
                    title,
                    text,
                    imageUrl,
                    icon,
                    display,
                    forExistingUsers,
                    silence,
                    needConfirmationToRead,
                    userId);
        }
    }
}
