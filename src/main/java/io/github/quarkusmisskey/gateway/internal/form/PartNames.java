package io.github.quarkusmisskey.gateway.internal.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.gateway.internal.document.EndpointSchemas;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.vertx.core.json.JsonObject;

/**
 * The allowed names of the parts of a form: the parameters of the endpoint. A server may treat a name that only
 * resembles {@code i} as that of the token, and the account's token would be blamed for a wrong one.
 */
public final class PartNames {

    private static final String TOKEN = "i";
    private static final int MAX_NAME = 64;
    private static final Map<String, PartNames> KNOWN = new ConcurrentHashMap<>();

    /** Empty for an endpoint whose parameters are unknown. */
    private final Optional<Set<String>> parameters;

    private PartNames(Optional<Set<String>> parameters) {
        this.parameters = parameters;
    }

    /** Blocks for the first request of an endpoint. */
    public static PartNames of(String endpoint) {
        return Endpoints.find(endpoint).isPresent()
                ? KNOWN.computeIfAbsent(endpoint, PartNames::read)
                : new PartNames(Optional.empty());
    }

    private static PartNames read(String endpoint) {
        return new PartNames(Optional.of(EndpointSchemas.read()
                .operation(endpoint)
                .map(PartNames::parameters)
                .orElse(Set.of())));
    }

    private static Set<String> parameters(JsonObject operation) {
        JsonObject content =
                operation.getJsonObject("requestBody", new JsonObject()).getJsonObject("content", new JsonObject());
        return content.stream()
                .map(type -> (JsonObject) type.getValue())
                .map(type -> type.getJsonObject("schema", new JsonObject()))
                .map(schema -> schema.getJsonObject("properties", new JsonObject()))
                .findFirst()
                .map(properties -> Set.copyOf(properties.fieldNames()))
                .orElse(Set.of());
    }

    /** @throws RefusedException if the name is not allowed */
    void require(String name) {
        if (name.equals(TOKEN)) {
            throw new RefusedException(Refusal.TOKEN_IN_REQUEST);
        }
        Refusal.INVALID_PARAM.unless(
                parameters.map(known -> known.contains(name)).orElseGet(() -> isPlain(name)));
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME
                && !name.equalsIgnoreCase(TOKEN)
                && name.chars()
                        .allMatch(
                                c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
    }
}
