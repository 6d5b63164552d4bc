package io.github.quarkusmisskey.api.server;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code fetch-rss} answers. */
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
        Itunes itunes) {

    /** An object that {@link FetchRssResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Image(String link, String url, String title) {}

    /** An object that {@link FetchRssResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PaginationLinks(String self, String first, String next, String last, String prev) {}

    /** An object that {@link FetchRssResponse} holds. */
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
            Item.Enclosure enclosure) {

        /** An object that {@link Item} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Enclosure(String url, Long length, String type) {}
    }

    /** An object that {@link FetchRssResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Itunes(
            String image,
            Itunes.Owner owner,
            String author,
            String summary,
            String explicit,
            List<String> categories,
            List<String> keywords) {

        /** An object that {@link Itunes} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Owner(String name, String email) {}
    }
}
