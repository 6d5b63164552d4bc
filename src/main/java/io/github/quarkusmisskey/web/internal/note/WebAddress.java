package io.github.quarkusmisskey.web.internal.note;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of a picture, a file or a page elsewhere: whatever a server may have sent, only a web address gets into a
 * page.
 */
public final class WebAddress {

    private WebAddress() {}

    /**
     * @param given may be null or anything
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

    /** A text as it may stand in any part of an address; a space is written so that paths keep it too. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
