package io.github.quarkusmisskey.web.internal.form;

import java.util.Set;

import io.github.quarkusmisskey.api.MisskeyHost;

/** The server that a person types or pastes: as its name, the address of an account, or the URL of a note. */
public final class TypedServer {

    private static final String ENDS = "/?#";

    /** The first path segments of Misskey's pages. */
    private static final Set<String> PAGES = Set.of(
            "notes",
            "users",
            "clips",
            "channels",
            "play",
            "gallery",
            "tags",
            "lists",
            "antennas",
            "explore",
            "search",
            "announcements",
            "about",
            "timeline",
            "my",
            "settings");

    private TypedServer() {}

    /**
     * The server, with https unless another scheme was typed.
     *
     * @throws io.github.quarkusmisskey.api.InvalidHostException if the text does not contain a server
     */
    public static MisskeyHost parse(String typed) {
        return MisskeyHost.of(withoutPage(typed));
    }

    /** Whether no scheme was typed. */
    public static boolean leavesSchemeOpen(String typed) {
        return !typed.contains("://");
    }

    /** The path of a Misskey page is removed; any other path may be a mistake and is kept. */
    private static String withoutPage(String typed) {
        String text = typed.strip();
        int scheme = text.indexOf("://");
        int server = end(text, scheme < 0 ? 0 : scheme + "://".length());
        if (server == text.length() || text.charAt(server) != '/') {
            return text;
        }
        String page = text.substring(server + 1, end(text, server + 1));
        return page.startsWith("@") || PAGES.contains(page) ? text.substring(0, server) : text;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
