package io.github.quarkusmisskey.devserver.internal.consent;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An application as the page at its {@code client_id} describes it: its redirect URIs, from {@code link} elements and
 * {@code Link} headers, and the name and logo of its {@code h-app}. Without a name, its URL is used.
 */
record ClientMetadata(Set<String> redirectUris, String name, String logo) {

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)\\b([^<>]*)>([^<]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![a-z-])([a-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Pattern HEADER = Pattern.compile("<([^<>]*)>\\s*;[^,]*\\brel=\"?redirect_uri\"?");

    static ClientMetadata of(URI id, List<String> linkHeaders, String html) {
        Set<String> redirectUris = new LinkedHashSet<>();
        linkHeaders.forEach(header -> HEADER.matcher(header)
                .results()
                .forEach(link -> redirectUris.add(id.resolve(link.group(1)).toString())));
        String name = id.toString();
        String logo = null;
        App app = null;
        for (MatchResult tag : TAG.matcher(html).results().toList()) {
            Map<String, String> attributes = attributes(tag.group(2));
            if (tag.group(1).equals("link") && words(attributes, "rel").contains("redirect_uri")) {
                redirectUris.add(id.resolve(attributes.getOrDefault("href", "")).toString());
            }
            app = words(attributes, "class").contains("h-app") ? new App() : app;
            if (app != null) {
                app.read(id, attributes, unescape(tag.group(3).strip()));
                name = app.isOf(id) && app.name != null ? app.name : name;
                logo = app.isOf(id) && app.logo != null ? app.logo : logo;
            }
        }
        return new ClientMetadata(redirectUris, name, logo);
    }

    /**
     * One {@code h-app} of the page; real servers ignore it unless one of its {@code u-url} is the {@code client_id}.
     */
    private static final class App {

        private final Set<String> urls = new LinkedHashSet<>();
        private String name;
        private String logo;

        void read(URI page, Map<String, String> attributes, String text) {
            List<String> classes = words(attributes, "class");
            String address = attributes.getOrDefault("href", attributes.get("src"));
            if (classes.contains("p-name") && name == null) {
                name = text;
            }
            if (classes.contains("u-logo") && logo == null && address != null) {
                logo = page.resolve(address).toString();
            }
            if (classes.contains("u-url") && address != null) {
                urls.add(page.resolve(address).toString());
            }
        }

        boolean isOf(URI clientId) {
            return urls.contains(clientId.toString());
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher each = ATTRIBUTE.matcher(text);
        while (each.find()) {
            String value =
                    each.group(2) != null ? each.group(2) : each.group(3) != null ? each.group(3) : each.group(4);
            attributes.put(each.group(1).toLowerCase(Locale.ROOT), unescape(value));
        }
        return attributes;
    }

    private static List<String> words(Map<String, String> attributes, String name) {
        return List.of(attributes.getOrDefault(name, "").split("\\s+"));
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
