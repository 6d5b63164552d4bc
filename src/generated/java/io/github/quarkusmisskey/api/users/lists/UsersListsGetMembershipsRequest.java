package io.github.quarkusmisskey.api.users.lists;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/lists/get-memberships} takes. A null member is left out.
 *
 * @param forPublic {@code false} if left out
 * @param limit 1 to 100, {@code 30} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsGetMembershipsRequest(
        String listId,
        Boolean forPublic,
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate) implements Body<UsersListsGetMembershipsRequest> {

    public UsersListsGetMembershipsRequest {
        Objects.requireNonNull(listId, "listId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsGetMembershipsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsGetMembershipsRequest",
                "listId,forPublic,limit,sinceId,untilId,sinceDate,untilDate",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId, forPublic, limit, sinceId, untilId, sinceDate, untilDate};
    }

    /** With what is required alone. */
    public static UsersListsGetMembershipsRequest of(String listId) {
        return new Builder(listId).build();
    }

    /** With what the lambda sets. */
    public static UsersListsGetMembershipsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String listId) {
        return new Builder(listId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(listId);
        copy.forPublic = forPublic;
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        return copy;
    }

    /** Collects the components of a {@link UsersListsGetMembershipsRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;
        private Boolean forPublic;
        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;

        private Builder() {}

        private Builder(String listId) {
            this.listId = listId;
        }

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public Builder forPublic(boolean forPublic) {
            this.forPublic = forPublic;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
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

        public UsersListsGetMembershipsRequest build() {
            return new UsersListsGetMembershipsRequest(
                    listId,
                    forPublic,
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate);
        }
    }
}
