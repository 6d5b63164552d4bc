package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * A response could not be read. Jackson's exception is not kept as a cause, because it repeats values of the response,
 * which may contain a token.
 */
public final class MalformedAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_STEPS = 8;
    private static final int MAX_NAME = 40;

    public MalformedAnswerException(JsonProcessingException e) {
        super("the answer is no Misskey answer: " + where(e));
    }

    private static String where(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "no JSON of the expected kind";
        }
        return "an unexpected value at " + shortened(mapping.getPath());
    }

    /** The path; the middle of a long one is left out, because its ends are the most informative. */
    private static String shortened(List<JsonMappingException.Reference> path) {
        if (path.size() <= MAX_STEPS) {
            return joined(path);
        }
        int half = MAX_STEPS / 2;
        return joined(path.subList(0, half)) + ". ... ." + joined(path.subList(path.size() - half, path.size()));
    }

    private static String joined(List<JsonMappingException.Reference> path) {
        return path.stream().map(MalformedAnswerException::name).collect(Collectors.joining("."));
    }

    private static String name(JsonMappingException.Reference step) {
        String name = step.getFieldName();
        if (name == null) {
            return "[" + step.getIndex() + "]";
        }
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + "...";
    }
}
