package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code users/get-following-users-by-birthday} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFollowingUsersByBirthdayRequest(
        Integer limit,
        Integer offset,
        Birthday birthday) implements Body<UsersGetFollowingUsersByBirthdayRequest> {

    public UsersGetFollowingUsersByBirthdayRequest {
        Objects.requireNonNull(birthday, "birthday");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersGetFollowingUsersByBirthdayRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersGetFollowingUsersByBirthdayRequest",
                "limit,offset,birthday",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, offset, birthday};
    }

    /** With what is required alone. */
    public static UsersGetFollowingUsersByBirthdayRequest of(Birthday birthday) {
        return new UsersGetFollowingUsersByBirthdayRequest(null, null, birthday);
    }

    /** With what the lambda sets. */
    public static UsersGetFollowingUsersByBirthdayRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersGetFollowingUsersByBirthdayRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Integer offset;
        private Birthday birthday;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder birthday(Birthday birthday) {
            this.birthday = birthday;
            return this;
        }

        public Builder birthday(Consumer<Birthday.Builder> birthday) {
            return birthday(Birthday.with(birthday));
        }

        public UsersGetFollowingUsersByBirthdayRequest build() {
            return new UsersGetFollowingUsersByBirthdayRequest(
                    limit,
                    offset,
                    birthday);
        }
    }

    /** An object that {@link UsersGetFollowingUsersByBirthdayRequest} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Birthday(Integer month, Integer day, MonthDay begin, MonthDay end) {

        public Birthday {
            if ((month == null || day == null) && (begin == null || end == null)) {
                throw new IllegalArgumentException(
                        "Birthday needs month and day, or begin and end");
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Birthday that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Birthday",
                    "month,day,begin,end",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {month, day, begin, end};
        }

        /** By month and day alone. */
        public static Birthday monthAndDay(int month, int day) {
            return new Builder().month(month).day(day).build();
        }

        /** By begin and end alone. */
        public static Birthday beginAndEnd(MonthDay begin, MonthDay end) {
            return new Builder().begin(begin).end(end).build();
        }

        /** With what the lambda sets. */
        public static Birthday with(Consumer<Builder> fields) {
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
            copy.month = month;
            copy.day = day;
            copy.begin = begin;
            copy.end = end;
            return copy;
        }

        /** Collects the components of a {@link Birthday}; what is not set is left out. */
        public static final class Builder {

            private Integer month;
            private Integer day;
            private MonthDay begin;
            private MonthDay end;

            private Builder() {}

            public Builder month(int month) {
                this.month = month;
                return this;
            }

            public Builder day(int day) {
                this.day = day;
                return this;
            }

            public Builder begin(MonthDay begin) {
                this.begin = begin;
                return this;
            }

            public Builder end(MonthDay end) {
                this.end = end;
                return this;
            }

            public Birthday build() {
                return new Birthday(
                        month,
                        day,
                        begin,
                        end);
            }
        }
    }

    /** An object that {@link UsersGetFollowingUsersByBirthdayRequest} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MonthDay(Integer month, Integer day) {

        public MonthDay {
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MonthDay that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "MonthDay",
                    "month,day",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {month, day};
        }
    }
}
