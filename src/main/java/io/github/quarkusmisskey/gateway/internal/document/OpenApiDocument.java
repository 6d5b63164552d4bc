package io.github.quarkusmisskey.gateway.internal.document;

import java.util.TreeSet;
import java.util.function.Function;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.gateway.internal.caller.AccessPolicy;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The OpenAPI document of the endpoints that one caller may call. */
final class OpenApiDocument {

    private static final String ERROR = "GatewayError";

    private final GatewayCaller caller;
    private final EndpointSchemas schemas = EndpointSchemas.read();

    private OpenApiDocument(GatewayCaller caller) {
        this.caller = caller;
    }

    /**
     * Blocks briefly.
     *
     * @param base the gateway's path
     */
    static Buffer of(GatewayCaller caller, String base) {
        return new OpenApiDocument(caller).document(base).toBuffer();
    }

    private JsonObject document(String base) {
        JsonObject info = new JsonObject()
                .put("title", "Misskey as a stored account")
                .put("version", "1")
                .put("description", "What this caller may call. Tokens are added by the gateway.");
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", base)))
                .put("security", new JsonArray().add(new JsonObject().put("bearer", new JsonArray())))
                .put("paths", paths())
                .put("components", components());
    }

    private JsonObject paths() {
        JsonObject paths = new JsonObject();
        Endpoints.all().stream()
                .filter(endpoint -> AccessPolicy.covers(caller, endpoint))
                .forEach(endpoint -> paths.put(path(endpoint.name()), item(known(endpoint))));
        new TreeSet<>(caller.grant().endpoints())
                .stream()
                        .filter(name -> Endpoints.find(name).isEmpty())
                        .forEach(name -> paths.put(path(name), item(unknown(name))));
        return paths;
    }

    private static String path(String endpoint) {
        return "/{host}/{userId}/" + endpoint;
    }

    private JsonObject item(JsonObject operation) {
        JsonArray parameters = new JsonArray()
                .add(parameter("host", account -> account.host().toString()))
                .add(parameter("userId", AccountRef::userId));
        return new JsonObject().put("parameters", parameters).put("post", operation);
    }

    private JsonObject parameter(String name, Function<AccountRef, String> value) {
        TreeSet<String> values = new TreeSet<>();
        caller.grant().accounts().forEach(account -> values.add(value.apply(account)));
        JsonObject schema = new JsonObject()
                .put("type", "string")
                .put("enum", new JsonArray(values.stream().toList()));
        return new JsonObject()
                .put("name", name)
                .put("in", "path")
                .put("required", true)
                .put("schema", schema);
    }

    private JsonObject known(EndpointFacts endpoint) {
        JsonObject operation = schemas.operation(endpoint.name())
                .map(told -> finished(endpoint.name(), told))
                .orElseGet(() -> unknown(endpoint.name()));
        endpoint.permission().ifPresent(permission -> operation.put("x-misskey-permission", permission));
        return operation;
    }

    /** An endpoint of a fork or a newer server. */
    private static JsonObject unknown(String endpoint) {
        JsonObject object = new JsonObject().put("type", "object");
        JsonObject responses = new JsonObject()
                .put("200", new JsonObject().put("content", content(new JsonObject())))
                .put("204", new JsonObject());
        return finished(
                endpoint,
                new JsonObject()
                        .put("requestBody", new JsonObject().put("content", content(object)))
                        .put("responses", responses));
    }

    private static JsonObject finished(String endpoint, JsonObject operation) {
        JsonObject failure = new JsonObject()
                .put("description", "A failure of the server, or a refusal of the gateway")
                .put("content", content(new JsonObject().put("$ref", "#/components/schemas/" + ERROR)));
        JsonObject responses = operation.getJsonObject("responses");
        responses.forEach(
                response -> ((JsonObject) response.getValue()).put("description", describe(response.getKey())));
        responses.put("default", failure);
        return operation.put("operationId", endpoint.replace('/', '-'));
    }

    private static String describe(String status) {
        return switch (status) {
            case "202" -> "The server has begun, and answers later";
            case "204" -> "Done";
            default -> "What the server answers";
        };
    }

    private static JsonObject content(JsonObject schema) {
        return new JsonObject().put("application/json", new JsonObject().put("schema", schema));
    }

    private JsonObject components() {
        JsonObject text = new JsonObject().put("type", "string");
        JsonObject members = new JsonObject()
                .put("message", text)
                .put("code", text)
                .put("id", text)
                .put("kind", text)
                .put("info", new JsonObject().put("type", "object"));
        JsonObject error = new JsonObject().put("type", "object").put("properties", members);
        JsonObject failure = new JsonObject()
                .put("type", "object")
                .put("required", new JsonArray().add("error"))
                .put("properties", new JsonObject().put("error", error));
        JsonObject bearer = new JsonObject().put("type", "http").put("scheme", "bearer");
        return new JsonObject()
                .put("schemas", schemas.used().put(ERROR, failure))
                .put("securitySchemes", new JsonObject().put("bearer", bearer));
    }
}
