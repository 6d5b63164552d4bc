package io.github.quarkusmisskey.generator.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads an endpoint, from the extensions of our own document or from the prose of a server's. */
public final class EndpointReader {

    private static final Pattern PERMISSION = Pattern.compile("\\*\\*Permission\\*\\*: \\*([^*]+)\\*");
    private static final String CREDENTIAL = "**Credential required**: *Yes*";
    private static final String SECURE = "**Internal Endpoint**";

    private EndpointReader() {}

    static Endpoint read(String path, JsonNode item) {
        JsonNode operation = operation(item);
        JsonNode content = operation.path("requestBody").path("content");
        boolean multipart = content.has("multipart/form-data");
        String prose = operation.path("description").asText("");
        JsonNode answers = operation.path("responses");
        return new Endpoint(
                name(path),
                permission(operation, prose),
                "required".equals(operation.path("x-credential").asText()) || prose.contains(CREDENTIAL),
                operation.path("x-secure").asBoolean() || prose.contains(SECURE),
                operation.path("x-get").asBoolean() || item.has("get"),
                multipart,
                errors(operation),
                limit(operation.path("x-limit")),
                request(content.path(multipart ? "multipart/form-data" : "application/json")),
                response(answers),
                answers.has("204"));
    }

    /** The name of the endpoint with that path. */
    public static String name(String path) {
        return path.replaceFirst("^/", "");
    }

    /** What the document says of a path. */
    public static JsonNode operation(JsonNode item) {
        return item.has("post") ? item.path("post") : item.path("get");
    }

    private static String permission(JsonNode operation, String prose) {
        if (operation.has("x-permission")) {
            return operation.path("x-permission").asText();
        }
        Matcher matcher = PERMISSION.matcher(prose);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static List<String> errors(JsonNode operation) {
        Set<String> codes = new LinkedHashSet<>();
        operation.path("x-errors").fieldNames().forEachRemaining(codes::add);
        for (JsonNode answer : operation.path("responses")) {
            for (JsonNode content : answer.path("content")) {
                content.path("examples").forEach(example -> {
                    String code =
                            example.path("value").path("error").path("code").asText("");
                    if (!code.isEmpty()) {
                        codes.add(code);
                    }
                });
            }
        }
        return codes.stream().sorted().toList();
    }

    private static Endpoint.RateLimit limit(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return new Endpoint.RateLimit(
                node.path("duration").asLong(-1),
                node.path("max").asLong(-1),
                node.path("minInterval").asLong(-1),
                node.path("key").asText(null));
    }

    private static Schema request(JsonNode content) {
        JsonNode schema = content.path("schema");
        if (schema.isMissingNode()) {
            return null;
        }
        Schema read = SchemaReader.read(schema);
        return read.shape() instanceof Shape.Anything ? null : read;
    }

    private static Schema response(JsonNode answers) {
        for (Map.Entry<String, JsonNode> answer : answers.properties()) {
            JsonNode content = answer.getValue().path("content");
            if (answer.getKey().startsWith("2") && content.size() > 0) {
                JsonNode schema = content.elements().next().path("schema");
                return SchemaReader.read(schema);
            }
        }
        return null;
    }
}
