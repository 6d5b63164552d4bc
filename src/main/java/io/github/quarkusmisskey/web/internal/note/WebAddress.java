package io.github.quarkusmisskey.web.internal.note;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Checks URLs of pictures, files and pages elsewhere: whatever a server sends, only web addresses are put into a page.
 */
public final class WebAddress {

    private WebAddress() {}

    /**
     * @param given any text, or null
     * @param plainHttp whether {@code http:} is acceptable
     * @return null if it is not acceptable
     */
    public static String of(String given, boolean plainHttp) {
        if (given == null) {
            return null;
        }
        try {
            URI uri = new URI(given);
            boolean acceptable =
                    "https".equalsIgnoreCase(uri.getScheme()) || plainHttp && "http".equalsIgnoreCase(uri.getScheme());
            return acceptable && uri.getHost() != null && uri.getRawUserInfo() == null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Encodes a text for any part of a URL; a space is encoded so that it is valid in paths too. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
