package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * An answer could not be read. Jackson's own exception is left behind: it repeats values of the answer, and an answer can
 * hold a token.
 */
final class MalformedAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedAnswerException(JsonProcessingException e) {
        super("the answer is no Misskey answer: " + where(e));
    }

    private static String where(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "no JSON of the expected kind";
        }
        return "an unexpected value at "
                + mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."));
    }
}
