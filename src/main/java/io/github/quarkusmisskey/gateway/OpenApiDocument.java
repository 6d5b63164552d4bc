package io.github.quarkusmisskey.gateway;

import java.util.TreeSet;
import java.util.function.Function;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What a caller may call, as an OpenAPI document. It has the names and permissions of endpoints; what they take and give is
 * Misskey's to say, at {@code /api.json} of every server.
 */
final class OpenApiDocument {

    private static final String UPLOAD = "drive/files/create";

    private OpenApiDocument() {}

    /** @param base the gateway's path */
    static Buffer of(Caller caller, String base) {
        JsonObject paths = new JsonObject();
        Endpoints.all().stream()
                .filter(endpoint -> Access.covers(caller, endpoint))
                .forEach(endpoint -> paths.put(path(endpoint.name()), path(operation(endpoint), caller)));
        new TreeSet<>(caller.grant().endpoints())
                .stream()
                        .filter(name -> Endpoints.find(name).isEmpty())
                        .forEach(name -> paths.put(path(name), path(operation(name), caller)));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", "Misskey as a stored account")
                                .put("version", "1")
                                .put("description", "What this caller may call. Tokens are added by the gateway."))
                .put("servers", new JsonArray().add(new JsonObject().put("url", base)))
                .put("security", new JsonArray().add(new JsonObject().put("bearer", new JsonArray())))
                .put("paths", paths)
                .put("components", components())
                .toBuffer();
    }

    private static String path(String endpoint) {
        return "/{host}/{userId}/" + endpoint;
    }

    private static JsonObject path(JsonObject operation, Caller caller) {
        return new JsonObject()
                .put(
                        "parameters",
                        new JsonArray()
                                .add(parameter("host", caller, account -> account.host()
                                        .toString()))
                                .add(parameter("userId", caller, AccountRef::userId)))
                .put("post", operation);
    }

    private static JsonObject parameter(String name, Caller caller, Function<AccountRef, String> value) {
        TreeSet<String> values = new TreeSet<>();
        caller.grant().accounts().forEach(account -> values.add(value.apply(account)));
        return new JsonObject()
                .put("name", name)
                .put("in", "path")
                .put("required", true)
                .put(
                        "schema",
                        new JsonObject()
                                .put("type", "string")
                                .put("enum", new JsonArray(values.stream().toList())));
    }

    private static JsonObject operation(EndpointFacts endpoint) {
        JsonObject operation = operation(endpoint.name());
        endpoint.permission().ifPresent(permission -> operation.put("x-misskey-permission", permission));
        return operation;
    }

    private static JsonObject operation(String endpoint) {
        String type = endpoint.equals(UPLOAD) ? "multipart/form-data" : "application/json";
        JsonObject object = new JsonObject().put("schema", new JsonObject().put("type", "object"));
        return new JsonObject()
                .put("operationId", endpoint.replace('/', '-'))
                .put("requestBody", new JsonObject().put("content", new JsonObject().put(type, object)))
                .put(
                        "responses",
                        new JsonObject()
                                .put("200", answer("What the server answers"))
                                .put("204", new JsonObject().put("description", "Done"))
                                .put(
                                        "default",
                                        answer("A failure of the server, or a refusal of the gateway")
                                                .put(
                                                        "content",
                                                        content(new JsonObject()
                                                                .put("$ref", "#/components/schemas/Error")))));
    }

    private static JsonObject answer(String description) {
        return new JsonObject().put("description", description).put("content", content(new JsonObject()));
    }

    private static JsonObject content(JsonObject schema) {
        return new JsonObject().put("application/json", new JsonObject().put("schema", schema));
    }

    private static JsonObject components() {
        JsonObject text = new JsonObject().put("type", "string");
        JsonObject members = new JsonObject()
                .put("message", text)
                .put("code", text)
                .put("id", text)
                .put("kind", text)
                .put("info", new JsonObject().put("type", "object"));
        JsonObject error = new JsonObject().put("type", "object").put("properties", members);
        JsonObject schema = new JsonObject()
                .put("type", "object")
                .put("required", new JsonArray().add("error"))
                .put("properties", new JsonObject().put("error", error));
        return new JsonObject()
                .put("schemas", new JsonObject().put("Error", schema))
                .put(
                        "securitySchemes",
                        new JsonObject()
                                .put(
                                        "bearer",
                                        new JsonObject().put("type", "http").put("scheme", "bearer")));
    }
}
