package io.github.quarkusmisskey.api.federation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code federation/instances} takes. A null member is left out.
 *
 * @param limit 1 to 30, {@code 30} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationInstancesRequest(
        String host,
        Boolean blocked,
        Boolean notResponding,
        Boolean suspended,
        Boolean silenced,
        Boolean federating,
        Boolean subscribing,
        Boolean publishing,
        Integer limit,
        Integer offset,
        Sort sort) implements Body<FederationInstancesRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationInstancesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationInstancesRequest",
                "host,blocked,notResponding,suspended,silenced,federating,subscribing,publishing,limit,offset,sort",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {host, blocked, notResponding, suspended, silenced, federating, subscribing, publishing, limit, offset, sort};
    }

    /** With what the lambda sets. */
    public static FederationInstancesRequest with(Consumer<Builder> fields) {
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
        copy.host = host;
        copy.blocked = blocked;
        copy.notResponding = notResponding;
        copy.suspended = suspended;
        copy.silenced = silenced;
        copy.federating = federating;
        copy.subscribing = subscribing;
        copy.publishing = publishing;
        copy.limit = limit;
        copy.offset = offset;
        copy.sort = sort;
        return copy;
    }

    /** Collects the components of a {@link FederationInstancesRequest}; what is not set is left out. */
    public static final class Builder {

        private String host;
        private Boolean blocked;
        private Boolean notResponding;
        private Boolean suspended;
        private Boolean silenced;
        private Boolean federating;
        private Boolean subscribing;
        private Boolean publishing;
        private Integer limit;
        private Integer offset;
        private Sort sort;

        private Builder() {}

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public Builder blocked(boolean blocked) {
            this.blocked = blocked;
            return this;
        }

        public Builder notResponding(boolean notResponding) {
            this.notResponding = notResponding;
            return this;
        }

        public Builder suspended(boolean suspended) {
            this.suspended = suspended;
            return this;
        }

        public Builder silenced(boolean silenced) {
            this.silenced = silenced;
            return this;
        }

        public Builder federating(boolean federating) {
            this.federating = federating;
            return this;
        }

        public Builder subscribing(boolean subscribing) {
            this.subscribing = subscribing;
            return this;
        }

        public Builder publishing(boolean publishing) {
            this.publishing = publishing;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public FederationInstancesRequest build() {
            return new FederationInstancesRequest(
                    host,
                    blocked,
                    notResponding,
                    suspended,
                    silenced,
                    federating,
                    subscribing,
                    publishing,
                    limit,
                    offset,
                    sort);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_PUB_SUB = new Sort("+pubSub");
        public static final Sort MINUS_PUB_SUB = new Sort("-pubSub");
        public static final Sort PLUS_NOTES = new Sort("+notes");
        public static final Sort MINUS_NOTES = new Sort("-notes");
        public static final Sort PLUS_USERS = new Sort("+users");
        public static final Sort MINUS_USERS = new Sort("-users");
        public static final Sort PLUS_FOLLOWING = new Sort("+following");
        public static final Sort MINUS_FOLLOWING = new Sort("-following");
        public static final Sort PLUS_FOLLOWERS = new Sort("+followers");
        public static final Sort MINUS_FOLLOWERS = new Sort("-followers");
        public static final Sort PLUS_FIRST_RETRIEVED_AT = new Sort("+firstRetrievedAt");
        public static final Sort MINUS_FIRST_RETRIEVED_AT = new Sort("-firstRetrievedAt");
        public static final Sort PLUS_LATEST_REQUEST_RECEIVED_AT = new Sort("+latestRequestReceivedAt");
        public static final Sort MINUS_LATEST_REQUEST_RECEIVED_AT = new Sort("-latestRequestReceivedAt");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Sort {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Sort that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
