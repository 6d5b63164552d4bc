package io.github.quarkusmisskey.web.internal.page;

import java.util.Set;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.github.quarkusmisskey.web.internal.message.LanguageChoice;

/** The address of the page that is shown, for the links that show it in another language. */
record Here(UriInfo uri, boolean get, String root) {

    /** Showing these again would do something, or fail. */
    private static final Set<String> NOT_TWICE = Set.of("/login", "/callback", "/login/waiting");

    /** This page, or the start page if this one cannot be shown again, with an open query. */
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
