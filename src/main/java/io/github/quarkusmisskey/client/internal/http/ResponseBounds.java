package io.github.quarkusmisskey.client.internal.http;

import java.util.Set;

import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;

/**
 * Limits the size of responses by endpoint, so that a server cannot answer a small request with a response of the size
 * that only a long list needs. Lists, and responses of unknown endpoints, may be as large as
 * {@code misskey.client.max-response-size}.
 */
public final class ResponseBounds {

    private static final String API = "/api/";

    /** Documents of OAuth and NodeInfo, checks of sessions, and responses of a few numbers or names. */
    private static final long MAX_FACTS = 256 << 10;

    /** A single object, such as a note with the note that it renotes, or a page with all its blocks. */
    private static final long MAX_OBJECT = 1 << 20;

    private static final Set<String> FACTS = Set.of(
            "app/create",
            "app/show",
            "auth/session/generate",
            "auth/session/show",
            "auth/session/userkey",
            "drive",
            "drive/files/check-existence",
            "email-address/available",
            "emoji",
            "get-online-users-count",
            "i/revoke-token",
            "invite/limit",
            "meta",
            "miauth/gen-token",
            "notes/drafts/count",
            "notes/reactions/create",
            "notes/reactions/delete",
            "notes/state",
            "ping",
            "server-info",
            "stats",
            "sw/register",
            "sw/show-registration",
            "sw/update-registration",
            "username/available");

    private static final Set<String> OBJECTS =
            Set.of("i", "hashtags/show", "federation/show-instance", "notes/translate");

    /** Endpoints that return lists, although their names suggest a single object. */
    private static final Set<String> LISTS = Set.of(
            "users/show",
            "chat/rooms/members",
            "i/apps",
            "i/authorized-apps",
            "i/registry/scopes-with-domain",
            "i/signin-history");

    private ResponseBounds() {}

    /**
     * @param path of the request, such as {@code /api/meta}
     * @param most limit for any response, in bytes
     */
    public static long of(String path, long most) {
        return Math.min(most, of(path));
    }

    private static long of(String path) {
        if (!path.startsWith(API)) {
            return MAX_FACTS;
        }
        String endpoint = path.substring(API.length());
        return Endpoints.find(endpoint)
                .map(ResponseBounds::of)
                .orElseGet(() -> endpoint.startsWith("miauth/") ? MAX_FACTS : Long.MAX_VALUE);
    }

    private static long of(EndpointFacts endpoint) {
        String name = endpoint.name();
        if (FACTS.contains(name)) {
            return MAX_FACTS;
        }
        boolean one = OBJECTS.contains(name) || name.endsWith("/show") || !endpoint.reads();
        boolean list = LISTS.contains(name) || name.endsWith("/list");
        return one && !list ? MAX_OBJECT : Long.MAX_VALUE;
    }
}
