package io.github.quarkusmisskey.web;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a picture, a file or a page elsewhere: whatever a server may have sent, only a web address gets into a page. */
final class WebAddress {

    private WebAddress() {}

    /**
     * @param given may be null or anything
     * @param plainHttp whether {@code http:} is acceptable
     * @return null if it is not acceptable
     */
    static String of(String given, boolean plainHttp) {
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
}
