package io.github.quarkusmisskey.generator.plan;

import io.github.quarkusmisskey.generator.schema.Endpoint;

/**
 * The method for an endpoint.
 *
 * @param path what follows the path of the interface; empty if nothing does
 * @param reads whether it changes nothing, so that it can be called again when an answer was lost
 * @param request the record of the parameters; null if there are none
 * @param response null if there is no answer
 */
public record Method(
        String name, String path, Endpoint endpoint, boolean reads, TypeDef.RecordDef request, JavaType response) {

    /** Whether it can be called without an argument. */
    public boolean callableWithoutArgument() {
        return request == null
                || request.required().isEmpty() && request.alternatives().isEmpty();
    }
}
