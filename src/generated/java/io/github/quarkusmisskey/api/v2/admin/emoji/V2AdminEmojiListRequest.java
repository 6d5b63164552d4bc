package io.github.quarkusmisskey.api.v2.admin.emoji;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code v2/admin/emoji/list} takes. A null member is left out.
 *
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param limit 1 to 100, {@code 10} if left out
 * @param sortKeys {@code ["-id"]} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record V2AdminEmojiListRequest(
        Query query,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit,
        Integer page,
        List<SortKey> sortKeys) implements Body<V2AdminEmojiListRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof V2AdminEmojiListRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "V2AdminEmojiListRequest",
                "query,sinceId,untilId,sinceDate,untilDate,limit,page,sortKeys",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {query, sinceId, untilId, sinceDate, untilDate, limit, page, sortKeys};
    }

    /** With what the lambda sets. */
    public static V2AdminEmojiListRequest with(Consumer<Builder> fields) {
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
        copy.query = query;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        copy.page = page;
        copy.sortKeys = sortKeys;
        return copy;
    }

    /** Collects the components of a {@link V2AdminEmojiListRequest}; what is not set is left out. */
    public static final class Builder {

        private Query query;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;
        private Integer page;
        private List<SortKey> sortKeys;

        private Builder() {}

        public Builder query(Query query) {
            this.query = query;
            return this;
        }

        public Builder query(Consumer<Query.Builder> query) {
            return query(Query.with(query));
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

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder page(int page) {
            this.page = page;
            return this;
        }

        public Builder sortKeys(List<SortKey> sortKeys) {
            this.sortKeys = sortKeys;
            return this;
        }

        public Builder sortKeys(SortKey... sortKeys) {
            return sortKeys(List.of(sortKeys));
        }

        public V2AdminEmojiListRequest build() {
            return new V2AdminEmojiListRequest(
                    query,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit,
                    page,
                    sortKeys);
        }
    }

    /**
     * An object that {@link V2AdminEmojiListRequest} holds.
     *
     * @param hostType {@code all} if left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Query(
            String updatedAtFrom,
            String updatedAtTo,
            String name,
            String host,
            String uri,
            String publicUrl,
            String originalUrl,
            String type,
            String aliases,
            String category,
            String license,
            Boolean isSensitive,
            Boolean localOnly,
            Query.HostType hostType,
            List<String> roleIds) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Query that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Query",
                    "updatedAtFrom,updatedAtTo,name,host,uri,publicUrl,originalUrl,type,aliases,category,license,isSensitive,localOnly,hostType,roleIds",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {updatedAtFrom, updatedAtTo, name, host, uri, publicUrl, originalUrl, type, aliases, category, license, isSensitive, localOnly, hostType, roleIds};
        }

        /** With what the lambda sets. */
        public static Query with(Consumer<Builder> fields) {
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
            copy.updatedAtFrom = updatedAtFrom;
            copy.updatedAtTo = updatedAtTo;
            copy.name = name;
            copy.host = host;
            copy.uri = uri;
            copy.publicUrl = publicUrl;
            copy.originalUrl = originalUrl;
            copy.type = type;
            copy.aliases = aliases;
            copy.category = category;
            copy.license = license;
            copy.isSensitive = isSensitive;
            copy.localOnly = localOnly;
            copy.hostType = hostType;
            copy.roleIds = roleIds;
            return copy;
        }

        /** Collects the components of a {@link Query}; what is not set is left out. */
        public static final class Builder {

            private String updatedAtFrom;
            private String updatedAtTo;
            private String name;
            private String host;
            private String uri;
            private String publicUrl;
            private String originalUrl;
            private String type;
            private String aliases;
            private String category;
            private String license;
            private Boolean isSensitive;
            private Boolean localOnly;
            private Query.HostType hostType;
            private List<String> roleIds;

            private Builder() {}

            public Builder updatedAtFrom(String updatedAtFrom) {
                this.updatedAtFrom = updatedAtFrom;
                return this;
            }

            public Builder updatedAtTo(String updatedAtTo) {
                this.updatedAtTo = updatedAtTo;
                return this;
            }

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public Builder host(String host) {
                this.host = host;
                return this;
            }

            public Builder uri(String uri) {
                this.uri = uri;
                return this;
            }

            public Builder publicUrl(String publicUrl) {
                this.publicUrl = publicUrl;
                return this;
            }

            public Builder originalUrl(String originalUrl) {
                this.originalUrl = originalUrl;
                return this;
            }

            public Builder type(String type) {
                this.type = type;
                return this;
            }

            public Builder aliases(String aliases) {
                this.aliases = aliases;
                return this;
            }

            public Builder category(String category) {
                this.category = category;
                return this;
            }

            public Builder license(String license) {
                this.license = license;
                return this;
            }

            public Builder isSensitive(boolean isSensitive) {
                this.isSensitive = isSensitive;
                return this;
            }

            public Builder localOnly(boolean localOnly) {
                this.localOnly = localOnly;
                return this;
            }

            public Builder hostType(Query.HostType hostType) {
                this.hostType = hostType;
                return this;
            }

            public Builder roleIds(List<String> roleIds) {
                this.roleIds = roleIds;
                return this;
            }

            public Builder roleIds(String... roleIds) {
                return roleIds(List.of(roleIds));
            }

            public Query build() {
                return new Query(
                        updatedAtFrom,
                        updatedAtTo,
                        name,
                        host,
                        uri,
                        publicUrl,
                        originalUrl,
                        type,
                        aliases,
                        category,
                        license,
                        isSensitive,
                        localOnly,
                        hostType,
                        roleIds);
            }
        }

        /**
         * One of the constants, or any other word: servers may know more. Those keep their text and equal no
         * constant.
         *
         * @param value the word on the wire
         */
        public record HostType(@JsonValue String value) {

            public static final HostType LOCAL = new HostType("local");
            public static final HostType REMOTE = new HostType("remote");
            public static final HostType ALL = new HostType("all");

            @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
            public HostType {}

            @Override
            public boolean equals(Object other) {
                return other instanceof HostType that && Objects.equals(value, that.value);
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

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record SortKey(@JsonValue String value) {

        public static final SortKey PLUS_ID = new SortKey("+id");
        public static final SortKey MINUS_ID = new SortKey("-id");
        public static final SortKey PLUS_UPDATED_AT = new SortKey("+updatedAt");
        public static final SortKey MINUS_UPDATED_AT = new SortKey("-updatedAt");
        public static final SortKey PLUS_NAME = new SortKey("+name");
        public static final SortKey MINUS_NAME = new SortKey("-name");
        public static final SortKey PLUS_HOST = new SortKey("+host");
        public static final SortKey MINUS_HOST = new SortKey("-host");
        public static final SortKey PLUS_URI = new SortKey("+uri");
        public static final SortKey MINUS_URI = new SortKey("-uri");
        public static final SortKey PLUS_PUBLIC_URL = new SortKey("+publicUrl");
        public static final SortKey MINUS_PUBLIC_URL = new SortKey("-publicUrl");
        public static final SortKey PLUS_TYPE = new SortKey("+type");
        public static final SortKey MINUS_TYPE = new SortKey("-type");
        public static final SortKey PLUS_ALIASES = new SortKey("+aliases");
        public static final SortKey MINUS_ALIASES = new SortKey("-aliases");
        public static final SortKey PLUS_CATEGORY = new SortKey("+category");
        public static final SortKey MINUS_CATEGORY = new SortKey("-category");
        public static final SortKey PLUS_LICENSE = new SortKey("+license");
        public static final SortKey MINUS_LICENSE = new SortKey("-license");
        public static final SortKey PLUS_IS_SENSITIVE = new SortKey("+isSensitive");
        public static final SortKey MINUS_IS_SENSITIVE = new SortKey("-isSensitive");
        public static final SortKey PLUS_LOCAL_ONLY = new SortKey("+localOnly");
        public static final SortKey MINUS_LOCAL_ONLY = new SortKey("-localOnly");
        public static final SortKey PLUS_ROLE_IDS_THAT_CAN_BE_USED_THIS_EMOJI_AS_REACTION =
                new SortKey("+roleIdsThatCanBeUsedThisEmojiAsReaction");
        public static final SortKey MINUS_ROLE_IDS_THAT_CAN_BE_USED_THIS_EMOJI_AS_REACTION =
                new SortKey("-roleIdsThatCanBeUsedThisEmojiAsReaction");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SortKey {}

        @Override
        public boolean equals(Object other) {
            return other instanceof SortKey that && Objects.equals(value, that.value);
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
