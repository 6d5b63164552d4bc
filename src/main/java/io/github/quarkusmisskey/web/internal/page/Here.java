package io.github.quarkusmisskey.web.internal.page;

import java.util.Set;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.github.quarkusmisskey.web.internal.message.LanguageChoice;

/** The URL of the current page, for links to it in other languages. */
record Here(UriInfo uri, boolean get, String root) {

    /** Requesting these pages again would cause an action, or fail. */
    private static final Set<String> NOT_TWICE = Set.of("/login", "/callback", "/login/waiting");

    /**
     * The path of this page, or of the start page if this one cannot be requested again; ready for a query parameter.
     */
    String withoutLanguage() {
        String path = uri.getRequestUri().getRawPath();
        boolean again = get && NOT_TWICE.stream().noneMatch(each -> path.equals(root + each));
        if (!again) {
            return root + "?";
        }
        String query = UriBuilder.fromUri(uri.getRequestUri())
                .replaceQueryParam(LanguageChoice.PARAMETER)
                .build()
                .getRawQuery();
        return query == null || query.isEmpty() ? path + "?" : path + "?" + query + "&";
    }
}
