package io.github.quarkusmisskey.devserver.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application's callback with the session added to its query, as a browser's URL parser would do it. */
public final class CallbackUrl {

    private static final Set<String> REFUSED = Set.of("javascript", "file", "data", "mailto", "tel", "vbscript");
    private static final Pattern ABSOLUTE =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):([^?#]*)(?:\\?([^#]*))?(#.*)?", Pattern.DOTALL);
    private static final Pattern NO_PATH = Pattern.compile("//[^/\\\\]+");

    private CallbackUrl() {}

    /** Empty if there is no callback, or if it is relative or has a scheme that the page does not open. */
    public static Optional<String> of(String callback, String session) {
        if (callback == null) {
            return Optional.empty();
        }
        Matcher url = ABSOLUTE.matcher(callback.strip().replaceAll("[\\t\\r\\n]", ""));
        if (!url.matches()) {
            return Optional.empty();
        }
        String scheme = url.group(1).toLowerCase(Locale.ROOT);
        if (REFUSED.contains(scheme)) {
            return Optional.empty();
        }
        boolean web = scheme.equals("http") || scheme.equals("https");
        String rest = url.group(2);
        String path = web && NO_PATH.matcher(rest).matches() ? rest + "/" : rest;
        String fragment = url.group(4) == null ? "" : url.group(4);
        return Optional.of(scheme + ":" + path + "?" + withSession(url.group(3), session) + fragment);
    }

    private static String withSession(String query, String session) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        boolean set = false;
        for (Map.Entry<String, String> pair : FormData.parse(query)) {
            if (!pair.getKey().equals("session")) {
                pairs.add(pair);
            } else if (!set) {
                pairs.add(Map.entry("session", session));
                set = true;
            }
        }
        if (!set) {
            pairs.add(Map.entry("session", session));
        }
        return FormData.format(pairs);
    }
}
