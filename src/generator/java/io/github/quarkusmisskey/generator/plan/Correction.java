package io.github.quarkusmisskey.generator.plan;

import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A schema of the document that contradicts what servers send.
 *
 * @param reason how servers differ from the document
 * @param at JSON pointers to the schemas that are wrong; a document that lacks the place is left as it is
 * @param schema what stands there instead; null if it is what {@code as} points to
 * @param as the JSON pointer of another schema of the document, which is right
 */
public record Correction(String reason, List<String> at, JsonNode schema, String as) {

    void applyTo(JsonNode document) {
        JsonNode right = right(document);
        if (!right.isMissingNode()) {
            at.stream()
                    .map(JsonPointer::compile)
                    .filter(place -> !document.at(place).isMissingNode())
                    .forEach(place -> replace(document.at(place.head()), place.last(), right.deepCopy()));
        }
    }

    /** What is right in this document. */
    public JsonNode right(JsonNode document) {
        return as == null ? schema : document.at(as);
    }

    private static void replace(JsonNode parent, JsonPointer place, JsonNode right) {
        if (parent instanceof ArrayNode list) {
            list.set(place.getMatchingIndex(), right);
        } else {
            ((ObjectNode) parent).set(place.getMatchingProperty(), right);
        }
    }
}
