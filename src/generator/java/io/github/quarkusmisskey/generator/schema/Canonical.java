package io.github.quarkusmisskey.generator.schema;

import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** The text of a schema without what makes no difference to its type, to find those that say the same. */
public final class Canonical {

    private static final Set<String> WITHOUT_MEANING =
            Set.of("description", "title", "example", "examples", "default", "nullable");

    private Canonical() {}

    public static String of(JsonNode schema) {
        return of(schema, false);
    }

    /** @param named whether the members are properties by their names, all of which mean something */
    private static String of(JsonNode node, boolean named) {
        if (node.isArray()) {
            StringBuilder text = new StringBuilder("[");
            node.forEach(item -> text.append(of(item)).append(','));
            return text.append(']').toString();
        }
        if (!node.isObject()) {
            return node.toString();
        }
        TreeMap<String, String> members = new TreeMap<>();
        node.properties().forEach(member -> {
            if (named || !WITHOUT_MEANING.contains(member.getKey())) {
                members.put(member.getKey(), of(member.getValue(), "properties".equals(member.getKey())));
            }
        });
        return members.toString();
    }
}
