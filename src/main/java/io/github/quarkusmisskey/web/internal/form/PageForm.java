package io.github.quarkusmisskey.web.internal.form;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A form of one of these pages, submitted in a session. Forms are read from the whole body, not by {@code @FormParam},
 * which truncates them to {@code quarkus.http.limits.max-form-attribute-size}, too little for a long note.
 *
 * @param token identifies the form; a second submission has the same one
 */
public record PageForm(String token, MultivaluedMap<String, String> fields) {

    static final String TOKEN = "token";

    /** The field's text; empty if it was not sent. */
    public String text(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }
}
