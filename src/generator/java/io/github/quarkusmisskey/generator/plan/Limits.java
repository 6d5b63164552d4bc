package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts what a schema says of its values into words. */
final class Limits {

    private Limits() {}

    /** @param request whether a default matters, as it does where the member may be left out */
    static String of(String property, JsonNode source, boolean request, Field.Presence presence, Times times) {
        List<String> facts = new ArrayList<>();
        range(facts, source, "minLength", "maxLength", " characters");
        range(facts, source, "minimum", "maximum", "");
        range(facts, source, "minItems", "maxItems", " items");
        if (source.path("uniqueItems").asBoolean()) {
            facts.add("no two the same");
        }
        if (source.path("pattern").isTextual()) {
            facts.add("matches " + Javadoc.code(source.path("pattern").asText()));
        }
        if (isEpoch(property, source, times)) {
            facts.add("milliseconds since 1970");
        } else if (times.durations().containsKey(property)) {
            facts.add("milliseconds");
        }
        JsonNode initial = source.path("default");
        if (request && !initial.isMissingNode() && !initial.isNull()) {
            facts.add(Javadoc.code(initial.isTextual() ? initial.asText() : initial.toString()) + " if left out");
        }
        if (presence == Field.Presence.PATCH) {
            facts.add("left out if null, cleared by {@code Patch.clear()}");
        } else if (presence == Field.Presence.SENT) {
            facts.add("null is sent as null");
        }
        return String.join(", ", facts);
    }

    private static boolean isEpoch(String property, JsonNode source, Times times) {
        String type = source.path("type").toString();
        return (type.contains("number") || type.contains("integer")) && property.matches(times.instants());
    }

    private static void range(List<String> facts, JsonNode source, String least, String most, String unit) {
        boolean bounded = source.path(least).isNumber() && source.path(most).isNumber();
        if (bounded) {
            facts.add(source.path(least).asText() + " to " + source.path(most).asText() + unit);
        } else if (source.path(least).isNumber()) {
            facts.add("at least " + source.path(least).asText() + unit);
        } else if (source.path(most).isNumber()) {
            facts.add("at most " + source.path(most).asText() + unit);
        }
    }
}
