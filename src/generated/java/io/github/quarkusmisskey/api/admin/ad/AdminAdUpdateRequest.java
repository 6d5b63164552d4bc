package io.github.quarkusmisskey.api.admin.ad;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/ad/update} takes. A null member is left out.
 *
 * @param url at least 1 characters
 * @param imageUrl at least 1 characters
 * @param expiresAt milliseconds since 1970
 * @param startsAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAdUpdateRequest(
        String id,
        String memo,
        String url,
        String imageUrl,
        String place,
        String priority,
        Double ratio,
        Long expiresAt,
        Long startsAt,
        Integer dayOfWeek,
        Boolean isSensitive) implements Body<AdminAdUpdateRequest> {

    public AdminAdUpdateRequest {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAdUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAdUpdateRequest",
                "id,memo,url,imageUrl,place,priority,ratio,expiresAt,startsAt,dayOfWeek,isSensitive",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, memo, url, imageUrl, place, priority, ratio, expiresAt, startsAt, dayOfWeek, isSensitive};
    }

    /** With what is required alone. */
    public static AdminAdUpdateRequest of(String id) {
        return new Builder(id).build();
    }

    /** With what the lambda sets. */
    public static AdminAdUpdateRequest with(Consumer<Builder> fields) {
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
        copy.memo = memo;
        copy.url = url;
        copy.imageUrl = imageUrl;
        copy.place = place;
        copy.priority = priority;
        copy.ratio = ratio;
        copy.expiresAt = expiresAt;
        copy.startsAt = startsAt;
        copy.dayOfWeek = dayOfWeek;
        copy.isSensitive = isSensitive;
        return copy;
    }

    /** Collects the components of a {@link AdminAdUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String id;
        private String memo;
        private String url;
        private String imageUrl;
        private String place;
        private String priority;
        private Double ratio;
        private Long expiresAt;
        private Long startsAt;
        private Integer dayOfWeek;
        private Boolean isSensitive;

        private Builder() {}

        private Builder(String id) {
            this.id = id;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder memo(String memo) {
            this.memo = memo;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder place(String place) {
            this.place = place;
            return this;
        }

        public Builder priority(String priority) {
            this.priority = priority;
            return this;
        }

        public Builder ratio(double ratio) {
            this.ratio = ratio;
            return this;
        }

        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            return expiresAt(expiresAt.toEpochMilli());
        }

        public Builder startsAt(long startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            return startsAt(startsAt.toEpochMilli());
        }

        public Builder dayOfWeek(int dayOfWeek) {
            this.dayOfWeek = dayOfWeek;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public AdminAdUpdateRequest build() {
            return new AdminAdUpdateRequest(
                    id,
                    memo,
                    url,
                    imageUrl,
                    place,
                    priority,
                    ratio,
                    expiresAt,
                    startsAt,
                    dayOfWeek,
                    isSensitive);
        }
    }
}
