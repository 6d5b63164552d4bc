package io.github.quarkusmisskey.generator.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An OpenAPI document of a Misskey server.
 *
 * @param streaming the streaming API; empty if the document says nothing of it, as those of servers do
 * @param commonErrors the codes that any endpoint can answer with
 */
public record Document(
        String version,
        List<Endpoint> endpoints,
        Map<String, Schema> components,
        Streaming streaming,
        List<String> commonErrors) {

    /** @param where a file, or the address of a server's {@code /api.json} */
    public static JsonNode read(String where) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            if (where.matches("https?://.*")) {
                try (InputStream answer = URI.create(where).toURL().openStream()) {
                    return mapper.readTree(answer);
                }
            }
            return mapper.readTree(Files.readAllBytes(Path.of(where)));
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + where + " cannot be read", e);
        }
    }

    public static Document of(JsonNode root) {
        if (!root.path("paths").isObject()) {
            throw new IllegalArgumentException("The document has no paths: is it OpenAPI?");
        }
        List<Endpoint> endpoints = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> endpoints.add(EndpointReader.read(path.getKey(), path.getValue())));
        Map<String, Schema> components = new LinkedHashMap<>();
        root.path("components")
                .path("schemas")
                .properties()
                .forEach(component -> components.put(component.getKey(), SchemaReader.read(component.getValue())));
        List<String> common = new ArrayList<>();
        root.path("x-common-errors").fieldNames().forEachRemaining(common::add);
        return new Document(
                root.path("info").path("version").asText("unknown"),
                endpoints,
                components,
                Streaming.read(root.path("x-streaming")),
                common);
    }
}
