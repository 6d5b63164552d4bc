package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.FetchRssResponse;

/** Reads and writes {@link FetchRssResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class FetchRssResponseJson extends ObjectType<FetchRssResponse> {

    static final FetchRssResponseJson TYPE = new FetchRssResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "image",
            "paginationLinks",
            "link",
            "title",
            "items",
            "feedUrl",
            "description",
            "itunes");

    private FetchRssResponseJson() {}

    @Override
    public FetchRssResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        FetchRssResponse.Image image = null;
        FetchRssResponse.PaginationLinks paginationLinks = null;
        String link = null;
        String title = null;
        List<FetchRssResponse.Item> items = null;
        String feedUrl = null;
        String description = null;
        FetchRssResponse.Itunes itunes = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> image = FetchRssResponseJson.FetchRssResponseImageJson.TYPE.read(json);
                case 1 -> paginationLinks = FetchRssResponseJson.FetchRssResponsePaginationLinksJson.TYPE.read(json);
                case 2 -> link = json.text();
                case 3 -> title = json.text();
                case 4 -> items = json.list(FetchRssResponseJson.FetchRssResponseItemJson.TYPE);
                case 5 -> feedUrl = json.text();
                case 6 -> description = json.text();
                case 7 -> itunes = FetchRssResponseJson.FetchRssResponseItunesJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new FetchRssResponse(
                image,
                paginationLinks,
                link,
                title,
                items,
                feedUrl,
                description,
                itunes,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, FetchRssResponse value) throws IOException {
        json.member("image", value.image(), FetchRssResponseJson.FetchRssResponseImageJson.TYPE);
        json.member("paginationLinks", value.paginationLinks(), FetchRssResponseJson.FetchRssResponsePaginationLinksJson.TYPE);
        json.text("link", value.link());
        json.text("title", value.title());
        json.member("items", value.items(), ListType.of(FetchRssResponseJson.FetchRssResponseItemJson.TYPE));
        json.text("feedUrl", value.feedUrl());
        json.text("description", value.description());
        json.member("itunes", value.itunes(), FetchRssResponseJson.FetchRssResponseItunesJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class FetchRssResponseImageJson extends ObjectType<FetchRssResponse.Image> {

        static final FetchRssResponseImageJson TYPE = new FetchRssResponseImageJson();
        private static final MemberNames NAMES = MemberNames.of(
                "link",
                "url",
                "title");

        private FetchRssResponseImageJson() {}

        @Override
        public FetchRssResponse.Image read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String link = null;
            String url = null;
            String title = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> link = json.text();
                    case 1 -> url = json.text();
                    case 2 -> title = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new FetchRssResponse.Image(
                    link,
                    url,
                    title,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, FetchRssResponse.Image value) throws IOException {
            json.text("link", value.link());
            json.text("url", value.url());
            json.text("title", value.title());
            json.unknown(value.unknown());
        }
    }

    static final class FetchRssResponsePaginationLinksJson extends ObjectType<FetchRssResponse.PaginationLinks> {

        static final FetchRssResponsePaginationLinksJson TYPE = new FetchRssResponsePaginationLinksJson();
        private static final MemberNames NAMES = MemberNames.of(
                "self",
                "first",
                "next",
                "last",
                "prev");

        private FetchRssResponsePaginationLinksJson() {}

        @Override
        public FetchRssResponse.PaginationLinks read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String self = null;
            String first = null;
            String next = null;
            String last = null;
            String prev = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> self = json.text();
                    case 1 -> first = json.text();
                    case 2 -> next = json.text();
                    case 3 -> last = json.text();
                    case 4 -> prev = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new FetchRssResponse.PaginationLinks(
                    self,
                    first,
                    next,
                    last,
                    prev,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, FetchRssResponse.PaginationLinks value) throws IOException {
            json.text("self", value.self());
            json.text("first", value.first());
            json.text("next", value.next());
            json.text("last", value.last());
            json.text("prev", value.prev());
            json.unknown(value.unknown());
        }
    }

    static final class FetchRssResponseItemJson extends ObjectType<FetchRssResponse.Item> {

        static final FetchRssResponseItemJson TYPE = new FetchRssResponseItemJson();
        private static final MemberNames NAMES = MemberNames.of(
                "link",
                "guid",
                "title",
                "pubDate",
                "creator",
                "summary",
                "content",
                "isoDate",
                "categories",
                "contentSnippet",
                "enclosure");

        private FetchRssResponseItemJson() {}

        @Override
        public FetchRssResponse.Item read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String link = null;
            String guid = null;
            String title = null;
            String pubDate = null;
            String creator = null;
            String summary = null;
            String content = null;
            String isoDate = null;
            List<String> categories = null;
            String contentSnippet = null;
            FetchRssResponse.Item.Enclosure enclosure = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> link = json.text();
                    case 1 -> guid = json.text();
                    case 2 -> title = json.text();
                    case 3 -> pubDate = json.text();
                    case 4 -> creator = json.text();
                    case 5 -> summary = json.text();
                    case 6 -> content = json.text();
                    case 7 -> isoDate = json.text();
                    case 8 -> categories = json.list(Scalars.TEXT);
                    case 9 -> contentSnippet = json.text();
                    case 10 -> enclosure = FetchRssResponseJson.FetchRssResponseItemEnclosureJson.TYPE.read(json);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new FetchRssResponse.Item(
                    link,
                    guid,
                    title,
                    pubDate,
                    creator,
                    summary,
                    content,
                    isoDate,
                    categories,
                    contentSnippet,
                    enclosure,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, FetchRssResponse.Item value) throws IOException {
            json.text("link", value.link());
            json.text("guid", value.guid());
            json.text("title", value.title());
            json.text("pubDate", value.pubDate());
            json.text("creator", value.creator());
            json.text("summary", value.summary());
            json.text("content", value.content());
            json.text("isoDate", value.isoDate());
            json.member("categories", value.categories(), ListType.of(Scalars.TEXT));
            json.text("contentSnippet", value.contentSnippet());
            json.member("enclosure", value.enclosure(), FetchRssResponseJson.FetchRssResponseItemEnclosureJson.TYPE);
            json.unknown(value.unknown());
        }
    }

    static final class FetchRssResponseItemEnclosureJson extends ObjectType<FetchRssResponse.Item.Enclosure> {

        static final FetchRssResponseItemEnclosureJson TYPE = new FetchRssResponseItemEnclosureJson();
        private static final MemberNames NAMES = MemberNames.of(
                "url",
                "length",
                "type");

        private FetchRssResponseItemEnclosureJson() {}

        @Override
        public FetchRssResponse.Item.Enclosure read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String url = null;
            Long length = null;
            String type = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> url = json.text();
                    case 1 -> length = json.whole();
                    case 2 -> type = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new FetchRssResponse.Item.Enclosure(
                    url,
                    length,
                    type,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, FetchRssResponse.Item.Enclosure value) throws IOException {
            json.text("url", value.url());
            json.member("length", value.length(), Scalars.WHOLE);
            json.text("type", value.type());
            json.unknown(value.unknown());
        }
    }

    static final class FetchRssResponseItunesJson extends ObjectType<FetchRssResponse.Itunes> {

        static final FetchRssResponseItunesJson TYPE = new FetchRssResponseItunesJson();
        private static final MemberNames NAMES = MemberNames.of(
                "image",
                "owner",
                "author",
                "summary",
                "explicit",
                "categories",
                "keywords");

        private FetchRssResponseItunesJson() {}

        @Override
        public FetchRssResponse.Itunes read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String image = null;
            FetchRssResponse.Itunes.Owner owner = null;
            String author = null;
            String summary = null;
            String explicit = null;
            List<String> categories = null;
            List<String> keywords = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> image = json.text();
                    case 1 -> owner = FetchRssResponseJson.FetchRssResponseItunesOwnerJson.TYPE.read(json);
                    case 2 -> author = json.text();
                    case 3 -> summary = json.text();
                    case 4 -> explicit = json.text();
                    case 5 -> categories = json.list(Scalars.TEXT);
                    case 6 -> keywords = json.list(Scalars.TEXT);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new FetchRssResponse.Itunes(
                    image,
                    owner,
                    author,
                    summary,
                    explicit,
                    categories,
                    keywords,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, FetchRssResponse.Itunes value) throws IOException {
            json.text("image", value.image());
            json.member("owner", value.owner(), FetchRssResponseJson.FetchRssResponseItunesOwnerJson.TYPE);
            json.text("author", value.author());
            json.text("summary", value.summary());
            json.text("explicit", value.explicit());
            json.member("categories", value.categories(), ListType.of(Scalars.TEXT));
            json.member("keywords", value.keywords(), ListType.of(Scalars.TEXT));
            json.unknown(value.unknown());
        }
    }

    static final class FetchRssResponseItunesOwnerJson extends ObjectType<FetchRssResponse.Itunes.Owner> {

        static final FetchRssResponseItunesOwnerJson TYPE = new FetchRssResponseItunesOwnerJson();
        private static final MemberNames NAMES = MemberNames.of(
                "name",
                "email");

        private FetchRssResponseItunesOwnerJson() {}

        @Override
        public FetchRssResponse.Itunes.Owner read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String name = null;
            String email = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> name = json.text();
                    case 1 -> email = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new FetchRssResponse.Itunes.Owner(
                    name,
                    email,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, FetchRssResponse.Itunes.Owner value) throws IOException {
            json.text("name", value.name());
            json.text("email", value.email());
            json.unknown(value.unknown());
        }
    }
}
