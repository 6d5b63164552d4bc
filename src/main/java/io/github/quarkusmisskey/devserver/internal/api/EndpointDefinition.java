package io.github.quarkusmisskey.devserver.internal.api;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;

/** The description of one endpoint in {@code endpoints.json}. */
public record EndpointDefinition(String name, JsonNode facts) {

    boolean needsCredential() {
        return facts.path("credential").asText().equals("required");
    }

    Optional<String> permission() {
        return Optional.ofNullable(facts.path("permission").textValue());
    }

    /** Whether only the user's own browser may call the endpoint, with no application's token. */
    boolean secure() {
        return facts.path("secure").asBoolean();
    }

    /** A copy for a server on which only the user's own browser may call the endpoint. */
    EndpointDefinition onlyForOwners() {
        ObjectNode stricter = facts.deepCopy();
        return new EndpointDefinition(
                name, stricter.put("credential", "required").put("secure", true));
    }

    /** Whether the endpoint takes a form with a file instead of JSON. */
    boolean takesFile() {
        return facts.path("file").asBoolean();
    }

    boolean allowsGet() {
        return facts.path("get").asBoolean();
    }

    public JsonNode params() {
        return facts.path("params");
    }

    Optional<RateLimit> limit() {
        JsonNode limit = facts.get("limit");
        return limit == null
                ? Optional.empty()
                : Optional.of(new RateLimit(
                        limit.path("key").asText(name),
                        limit.path("duration").asLong(),
                        limit.path("max").asInt(),
                        limit.path("minInterval").asLong()));
    }

    /** The error with this code, with the id and status that servers send for this endpoint. */
    ApiError error(String code, String message) {
        JsonNode error = facts.path("errors").path(code);
        if (error.isMissingNode()) {
            throw new IllegalStateException("The endpoint " + name + " has no error " + code);
        }
        return new ApiError(error.path("status").asInt(), code, error.path("id").asText(), "client", message, null);
    }
}
