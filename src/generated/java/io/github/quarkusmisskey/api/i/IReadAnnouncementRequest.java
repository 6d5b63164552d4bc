package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/read-announcement} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IReadAnnouncementRequest(String announcementId) implements Body<IReadAnnouncementRequest> {

    public IReadAnnouncementRequest {
        Objects.requireNonNull(announcementId, "announcementId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IReadAnnouncementRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IReadAnnouncementRequest",
                "announcementId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {announcementId};
    }

    /** With what the lambda sets. */
    public static IReadAnnouncementRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IReadAnnouncementRequest}; what is not set is left out. */
    public static final class Builder {

        private String announcementId;

        private Builder() {}

        public Builder announcementId(String announcementId) {
            this.announcementId = announcementId;
            return this;
        }

        public IReadAnnouncementRequest build() {
            return new IReadAnnouncementRequest(
                    announcementId);
        }
    }
}
