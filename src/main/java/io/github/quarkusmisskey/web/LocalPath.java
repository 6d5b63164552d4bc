package io.github.quarkusmisskey.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of this site to go back to. It was given by whoever made the link, so it is accepted only in a form that no browser
 * takes for another site: one slash, plain segments, then perhaps a query and a fragment, all in ASCII.
 *
 * @param value what goes into a {@code Location} header as it stands
 */
public record LocalPath(String value) {

    private static final int MAX_LENGTH = 1000;
    private static final String PLAIN = "[A-Za-z0-9._~!$&'()*+,;=:@-]";
    private static final String ENCODED_IN_PATH = "%(?!2[EFef]|5[Cc]|7[Ff]|[01])[0-9A-Fa-f]{2}";
    private static final String ENCODED_IN_QUERY = "%(?!7[Ff]|[01])[0-9A-Fa-f]{2}";
    private static final String SEGMENT = "(?!\\.{1,2}(?:[/?#]|$))(?:" + PLAIN + "|" + ENCODED_IN_PATH + ")+";
    private static final String QUERY = "(?:" + PLAIN + "|[/?]|" + ENCODED_IN_QUERY + ")*";
    private static final Pattern LOCAL =
            Pattern.compile("/(?:" + SEGMENT + "(?:/" + SEGMENT + ")*/?)?(?:\\?" + QUERY + ")?(?:#" + QUERY + ")?");

    /**
     * @param given what the request says, may be null
     * @return empty unless it is certainly a page of this site
     */
    public static Optional<LocalPath> of(String given) {
        boolean local = given != null
                && given.length() <= MAX_LENGTH
                && LOCAL.matcher(given).matches();
        return local ? Optional.of(new LocalPath(given)) : Optional.empty();
    }

    /** The path without query and fragment. */
    public String path() {
        return value.split("[?#]", 2)[0];
    }
}
