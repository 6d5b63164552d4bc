package io.github.quarkusmisskey.web.internal.form;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A form that one of our pages sent for the session. Forms are read as a whole body, not by {@code @FormParam}: that
 * would cut them to {@code quarkus.http.limits.max-form-attribute-size}, which is too little for a long note.
 *
 * @param token names this one form; a second sending has the same
 */
public record PageForm(String token, MultivaluedMap<String, String> fields) {

    static final String TOKEN = "token";

    /** The field's text; empty if it was not sent. */
    public String text(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }
}
