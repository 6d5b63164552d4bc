package io.github.quarkusmisskey.web.internal.form;

import java.util.Set;

import io.github.quarkusmisskey.api.MisskeyHost;

/** The server that is meant by what a person types or pastes: its name, an account's address, a note's address. */
public final class TypedServer {

    private static final String ENDS = "/?#";

    /** The first part of the addresses of Misskey's pages. */
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
     * The server, by https unless another scheme was typed.
     *
     * @throws io.github.quarkusmisskey.api.InvalidHostException if no server can be meant
     */
    public static MisskeyHost parse(String typed) {
        return MisskeyHost.of(withoutPage(typed));
    }

    /** Whether the person left it open how the server is called. */
    public static boolean leavesSchemeOpen(String typed) {
        return !typed.contains("://");
    }

    /** A page of Misskey leads to its server; any other path may be a mistake, and stays. */
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
