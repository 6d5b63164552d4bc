package io.github.quarkusmisskey.gateway.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The schemas of requests and responses in the document of the API. Read for each use and not kept, because they are
 * large.
 */
public final class EndpointSchemas {

    private static final String FILE = "/io/github/quarkusmisskey/gateway/schemas.json";
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonObject endpoints;
    private final JsonObject schemas;
    private final JsonObject used = new JsonObject();

    private EndpointSchemas(JsonObject file) {
        endpoints = file.getJsonObject("endpoints");
        schemas = file.getJsonObject("schemas");
    }

    /** Blocks briefly. */
    public static EndpointSchemas read() {
        try (InputStream in = EndpointSchemas.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without " + FILE);
            }
            return new EndpointSchemas(new JsonObject(Buffer.buffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members {@code requestBody}, if there is one, and {@code responses} of an operation; empty if unknown. */
    public Optional<JsonObject> operation(String endpoint) {
        JsonObject operation = endpoints.getJsonObject(endpoint);
        use(operation);
        return Optional.ofNullable(operation);
    }

    /** The components to which the requested operations refer, directly or indirectly. */
    JsonObject used() {
        return used;
    }

    private void use(Object json) {
        if (json instanceof JsonObject object) {
            if (object.getValue("$ref") instanceof String reference && reference.startsWith(REFERENCE)) {
                useComponent(reference.substring(REFERENCE.length()));
            }
            object.forEach(member -> use(member.getValue()));
        } else if (json instanceof JsonArray array) {
            array.forEach(this::use);
        }
    }

    private void useComponent(String name) {
        JsonObject component = schemas.getJsonObject(name);
        if (component != null && !used.containsKey(name)) {
            used.put(name, component);
            use(component);
        }
    }
}
