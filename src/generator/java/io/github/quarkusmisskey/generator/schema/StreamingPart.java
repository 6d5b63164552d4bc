package io.github.quarkusmisskey.generator.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Gives the document of a server, which says nothing of the streaming API, that part of our own document. */
public final class StreamingPart {

    private static final List<String> OWN = List.of("x-streaming", "x-common-errors");
    private static final String COMPONENT = "#/components/schemas/";

    private StreamingPart() {}

    /** Changes the document, unless it has the part. Its own components stay; of ours it gets those that it lacks. */
    public static void addTo(JsonNode document, JsonNode own) {
        for (String name : OWN) {
            if (!document.has(name) && own.has(name)) {
                JsonNode part = own.get(name).deepCopy();
                ((ObjectNode) document).set(name, part);
                addComponents((ObjectNode) document, part, own);
            }
        }
    }

    private static void addComponents(ObjectNode document, JsonNode part, JsonNode own) {
        ObjectNode components = document.withObject("/components/schemas");
        Deque<JsonNode> parts = new ArrayDeque<>(List.of(part));
        while (!parts.isEmpty()) {
            for (JsonNode reference : parts.pop().findValues("$ref")) {
                String name = reference.asText().replace(COMPONENT, "");
                JsonNode ours = own.path("components").path("schemas").path(name);
                if (!components.has(name) && !ours.isMissingNode()) {
                    components.set(name, ours.deepCopy());
                    parts.push(ours);
                }
            }
        }
    }
}
