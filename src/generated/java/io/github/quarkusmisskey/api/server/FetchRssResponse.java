package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code fetch-rss} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchRssResponse(
        Image image,
        PaginationLinks paginationLinks,
        String link,
        String title,
        List<Item> items,
        String feedUrl,
        String description,
        Itunes itunes,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public FetchRssResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public FetchRssResponse(
            Image image,
            PaginationLinks paginationLinks,
            String link,
            String title,
            List<Item> items,
            String feedUrl,
            String description,
            Itunes itunes) {
        this(image, paginationLinks, link, title, items, feedUrl, description, itunes, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FetchRssResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FetchRssResponse",
                "image,paginationLinks,link,title,items,feedUrl,description,itunes,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {image, paginationLinks, link, title, items, feedUrl, description, itunes, unknown};
    }

    /**
     * An object that {@link FetchRssResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Image(
            String link,
            String url,
            String title,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Image {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Image(String link, String url, String title) {
            this(link, url, title, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Image that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Image",
                    "link,url,title,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {link, url, title, unknown};
        }
    }

    /**
     * An object that {@link FetchRssResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PaginationLinks(
            String self,
            String first,
            String next,
            String last,
            String prev,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public PaginationLinks {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public PaginationLinks(String self, String first, String next, String last, String prev) {
            this(self, first, next, last, prev, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PaginationLinks that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "PaginationLinks",
                    "self,first,next,last,prev,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {self, first, next, last, prev, unknown};
        }
    }

    /**
     * An object that {@link FetchRssResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String link,
            String guid,
            String title,
            String pubDate,
            String creator,
            String summary,
            String content,
            String isoDate,
            List<String> categories,
            String contentSnippet,
            Item.Enclosure enclosure,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Item {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Item(
                String link,
                String guid,
                String title,
                String pubDate,
                String creator,
                String summary,
                String content,
                String isoDate,
                List<String> categories,
                String contentSnippet,
                Item.Enclosure enclosure) {
            this(link, guid, title, pubDate, creator, summary, content, isoDate, categories, contentSnippet, enclosure, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Item that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Item",
                    "link,guid,title,pubDate,creator,summary,content,isoDate,categories,contentSnippet,enclosure,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {link, guid, title, pubDate, creator, summary, content, isoDate, categories, contentSnippet, enclosure, unknown};
        }

        /**
         * An object that {@link Item} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Enclosure(
                String url,
                Long length,
                String type,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Enclosure {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Enclosure(String url, Long length, String type) {
                this(url, length, type, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Enclosure that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Enclosure",
                        "url,length,type,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {url, length, type, unknown};
            }
        }
    }

    /**
     * An object that {@link FetchRssResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Itunes(
            String image,
            Itunes.Owner owner,
            String author,
            String summary,
            String explicit,
            List<String> categories,
            List<String> keywords,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Itunes {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Itunes(
                String image,
                Itunes.Owner owner,
                String author,
                String summary,
                String explicit,
                List<String> categories,
                List<String> keywords) {
            this(image, owner, author, summary, explicit, categories, keywords, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Itunes that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Itunes",
                    "image,owner,author,summary,explicit,categories,keywords,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {image, owner, author, summary, explicit, categories, keywords, unknown};
        }

        /**
         * An object that {@link Itunes} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Owner(String name, String email, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Owner {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Owner(String name, String email) {
                this(name, email, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Owner that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Owner",
                        "name,email,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {name, email, unknown};
            }
        }
    }
}
