package io.github.quarkusmisskey.generator.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Reads schemas of OpenAPI 3.0 and 3.1 as Misskey servers write them. */
public final class SchemaReader {

    private static final String REF_PREFIX = "#/components/schemas/";

    private SchemaReader() {}

    public static Schema read(JsonNode node) {
        return new Schema(shape(node), nullable(node), node);
    }

    private static boolean nullable(JsonNode node) {
        return node.path("nullable").asBoolean()
                || strings(node.path("type")).contains("null")
                || StreamSupport.stream(node.path("enum").spliterator(), false).anyMatch(JsonNode::isNull);
    }

    private static Shape shape(JsonNode node) {
        List<Schema> parts = new ArrayList<>();
        node.path("allOf").forEach(part -> parts.add(read(part)));
        for (String choice : List.of("oneOf", "anyOf")) {
            if (node.has(choice)) {
                parts.add(new Schema(new Shape.OneOf(all(node.path(choice))), false, node));
            }
        }
        if (parts.isEmpty()) {
            return own(node);
        }
        if (node.path("properties").size() > 0) {
            parts.add(new Schema(members(node), false, node));
        }
        return parts.size() == 1 ? parts.get(0).shape() : new Shape.AllOf(parts);
    }

    private static Shape own(JsonNode node) {
        if (node.has("$ref")) {
            return new Shape.Ref(refName(node.path("$ref").asText()));
        }
        if (node.has("const")) {
            return constant(node.path("const"));
        }
        Set<String> types = strings(node.path("type"));
        types.remove("null");
        if (types.size() > 1) {
            return new Shape.OneOf(types.stream()
                    .map(type -> new Schema(typed(type, node), false, node))
                    .toList());
        }
        return typed(types.isEmpty() ? implied(node) : types.iterator().next(), node);
    }

    private static String implied(JsonNode node) {
        if (node.has("properties") || node.has("additionalProperties") || node.has("required")) {
            return "object";
        }
        if (node.has("items") || node.has("prefixItems")) {
            return "array";
        }
        if (node.has("enum")) {
            return "string";
        }
        return "null".equals(node.path("type").asText())
                        || strings(node.path("type")).contains("null")
                ? "null"
                : "";
    }

    private static Shape typed(String type, JsonNode node) {
        return switch (type) {
            case "string" -> text(node);
            case "integer" -> new Shape.Numeric(true);
            case "number" -> new Shape.Numeric(false);
            case "boolean" -> new Shape.Flag();
            case "null" -> new Shape.Nothing();
            case "array" -> array(node);
            case "object" -> object(node);
            default -> new Shape.Anything();
        };
    }

    private static Shape constant(JsonNode value) {
        if (value.isTextual()) {
            return new Shape.Enumeration(List.of(value.asText()));
        }
        if (value.isNull()) {
            return new Shape.Nothing();
        }
        return value.isBoolean() ? new Shape.Flag() : new Shape.Numeric(value.isIntegralNumber());
    }

    private static Shape text(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.path("enum").forEach(value -> {
            if (value.isTextual()) {
                values.add(value.asText());
            }
        });
        return values.isEmpty()
                ? new Shape.Text(node.path("format").asText(""))
                : new Shape.Enumeration(List.copyOf(values));
    }

    private static Shape array(JsonNode node) {
        if (node.has("prefixItems")) {
            return new Shape.Tuple(all(node.path("prefixItems")));
        }
        JsonNode items = node.path("items");
        if (items.isArray()) {
            return new Shape.Tuple(all(items));
        }
        return new Shape.ListOf(read(items.isObject() ? items : MissingNode.getInstance()));
    }

    private static Shape object(JsonNode node) {
        if (node.path("properties").size() > 0 || node.has("required")) {
            return members(node);
        }
        JsonNode values = node.path("additionalProperties");
        return values.isObject() ? new Shape.MapOf(read(values)) : new Shape.Anything();
    }

    private static Shape.Members members(JsonNode node) {
        List<Shape.Property> properties = new ArrayList<>();
        node.path("properties")
                .properties()
                .forEach(member -> properties.add(new Shape.Property(member.getKey(), read(member.getValue()))));
        return new Shape.Members(List.copyOf(properties), strings(node.path("required")));
    }

    private static List<Schema> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(SchemaReader::read)
                .toList();
    }

    private static Set<String> strings(JsonNode node) {
        Set<String> strings = new LinkedHashSet<>();
        if (node.isTextual()) {
            strings.add(node.asText());
        }
        node.forEach(value -> strings.add(value.asText()));
        return strings;
    }

    private static String refName(String ref) {
        if (!ref.startsWith(REF_PREFIX)) {
            throw new IllegalArgumentException("Only references to " + REF_PREFIX + " are understood, not " + ref);
        }
        return ref.substring(REF_PREFIX.length());
    }
}
