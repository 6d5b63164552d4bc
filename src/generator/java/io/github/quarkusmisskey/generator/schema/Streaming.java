package io.github.quarkusmisskey.generator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a document says of the streaming API.
 *
 * @param broadcast what comes without a channel, by its name
 */
public record Streaming(List<Channel> channels, Map<String, Schema> broadcast) {

    /**
     * @param params null if it takes none
     * @param events what it sends, by its name; null for those that bring nothing
     * @param receives what it takes, by its name
     */
    public record Channel(String name, Schema params, Map<String, Schema> events, Map<String, Schema> receives) {}

    static Streaming read(JsonNode node) {
        List<Channel> channels = new ArrayList<>();
        node.path("channels")
                .properties()
                .forEach(channel -> channels.add(channel(channel.getKey(), channel.getValue())));
        return new Streaming(List.copyOf(channels), named(node.path("broadcast")));
    }

    private static Channel channel(String name, JsonNode node) {
        return new Channel(
                name, schemaOrNull(node.path("params")), named(node.path("events")), named(node.path("receives")));
    }

    private static Map<String, Schema> named(JsonNode node) {
        Map<String, Schema> named = new LinkedHashMap<>();
        node.properties().forEach(member -> named.put(member.getKey(), schemaOrNull(member.getValue())));
        return named;
    }

    private static Schema schemaOrNull(JsonNode node) {
        return node.isObject() ? SchemaReader.read(node) : null;
    }

    /** Every event's schema, in the order of the document. */
    public Stream<Schema> sent() {
        return Stream.concat(
                        channels.stream().flatMap(channel -> channel.events().values().stream()),
                        broadcast.values().stream())
                .filter(Objects::nonNull);
    }
}
