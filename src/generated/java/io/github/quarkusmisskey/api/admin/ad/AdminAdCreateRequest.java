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
 * What {@code admin/ad/create} takes. A null member is left out.
 *
 * @param url at least 1 characters
 * @param expiresAt milliseconds since 1970
 * @param startsAt milliseconds since 1970
 * @param imageUrl at least 1 characters
 * @param isSensitive {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAdCreateRequest(
        String url,
        String memo,
        String place,
        String priority,
        Double ratio,
        Long expiresAt,
        Long startsAt,
        String imageUrl,
        Integer dayOfWeek,
        Boolean isSensitive) implements Body<AdminAdCreateRequest> {

    public AdminAdCreateRequest {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(memo, "memo");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(imageUrl, "imageUrl");
        Objects.requireNonNull(dayOfWeek, "dayOfWeek");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAdCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAdCreateRequest",
                "url,memo,place,priority,ratio,expiresAt,startsAt,imageUrl,dayOfWeek,isSensitive",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {url, memo, place, priority, ratio, expiresAt, startsAt, imageUrl, dayOfWeek, isSensitive};
    }

    /** With what the lambda sets. */
    public static AdminAdCreateRequest with(Consumer<Builder> fields) {
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
        copy.url = url;
        copy.memo = memo;
        copy.place = place;
        copy.priority = priority;
        copy.ratio = ratio;
        copy.expiresAt = expiresAt;
        copy.startsAt = startsAt;
        copy.imageUrl = imageUrl;
        copy.dayOfWeek = dayOfWeek;
        copy.isSensitive = isSensitive;
        return copy;
    }

    /** Collects the components of a {@link AdminAdCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String url;
        private String memo;
        private String place;
        private String priority;
        private Double ratio;
        private Long expiresAt;
        private Long startsAt;
        private String imageUrl;
        private Integer dayOfWeek;
        private Boolean isSensitive;

        private Builder() {}

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder memo(String memo) {
            this.memo = memo;
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

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder dayOfWeek(int dayOfWeek) {
            this.dayOfWeek = dayOfWeek;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public AdminAdCreateRequest build() {
            return new AdminAdCreateRequest(
                    url,
                    memo,
                    place,
                    priority,
                    ratio,
                    expiresAt,
                    startsAt,
                    imageUrl,
                    dayOfWeek,
                    isSensitive);
        }
    }
}
