package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.generator.schema.EndpointReader;

/**
 * Writes what endpoints take and answer as the document says it, for those who are told of endpoints by another
 * document.
 */
public final class SchemasWriter {

    /** Where it stands among the resources. */
    public static final String PATH = "io/github/quarkusmisskey/gateway/schemas.json";

    private SchemasWriter() {}

    /** A line for each endpoint and component, so that a change of one shows as such. */
    public static String file(JsonNode document) {
        List<String> endpoints = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode operation = EndpointReader.operation(path.getValue());
            endpoints.add(member(EndpointReader.name(path.getKey()), endpoint(operation)));
        }
        List<String> schemas = new ArrayList<>();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.add(member(schema.getKey(), schema.getValue())));
        return "{\"endpoints\": {\n" + String.join(",\n", endpoints) + "\n},\n\"schemas\": {\n"
                + String.join(",\n", schemas) + "\n}}\n";
    }

    private static ObjectNode endpoint(JsonNode operation) {
        ObjectNode endpoint = JsonNodeFactory.instance.objectNode();
        if (operation.has("requestBody")) {
            endpoint.set("requestBody", operation.path("requestBody"));
        }
        ObjectNode responses = endpoint.putObject("responses");
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> responses.set(response.getKey(), response.getValue()));
        return endpoint;
    }

    private static String member(String name, JsonNode value) {
        return JsonNodeFactory.instance.textNode(name) + ": " + value;
    }
}
