package io.github.quarkusmisskey.devserver.internal.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;

/**
 * Validates parameters against a JSON schema as servers do: the first violation is thrown as {@code INVALID_PARAM} with
 * its path in the schema and the validator's message. Supports the keywords that the endpoints' schemas use.
 */
public final class ParamValidator {

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]+");

    private ParamValidator() {}

    /** Fills in the schema's default values, then validates. */
    public static void check(JsonNode schema, JsonNode params) {
        fillDefaults(schema, params);
        check(schema, params, "#");
    }

    private static void fillDefaults(JsonNode schema, JsonNode params) {
        if (!(params instanceof ObjectNode object)) {
            return;
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (!object.has(property.getKey()) && property.getValue().has("default")) {
                object.set(property.getKey(), property.getValue().get("default"));
            }
        }
    }

    private static void check(JsonNode schema, JsonNode value, String path) {
        checkType(schema, value, path);
        if (value.isNumber()) {
            checkNumber(schema, value, path);
        } else if (value.isTextual()) {
            checkText(schema, value.textValue(), path);
        }
        checkEnum(schema, value, path);
        checkCombined(schema, value, path);
        if (value.isArray()) {
            checkArray(schema, value, path);
        } else if (value.isObject()) {
            checkObject(schema, value, path);
        }
    }

    private static void checkType(JsonNode schema, JsonNode value, String path) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            require(isOf(type.textValue(), value), path + "/type", "must be " + type.textValue());
        } else if (type.isArray()) {
            boolean matches = false;
            for (JsonNode one : type) {
                matches |= isOf(one.textValue(), value);
            }
            require(matches, path + "/type", "must be " + type.get(0).textValue());
        }
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && value.doubleValue() % 1 == 0;
            default -> throw new IllegalStateException("Unknown type in a schema: " + type);
        };
    }

    private static void checkNumber(JsonNode schema, JsonNode value, String path) {
        JsonNode maximum = schema.path("maximum");
        require(
                maximum.isMissingNode() || value.doubleValue() <= maximum.doubleValue(),
                path + "/maximum",
                "must be <= " + maximum.asText());
        JsonNode minimum = schema.path("minimum");
        require(
                minimum.isMissingNode() || value.doubleValue() >= minimum.doubleValue(),
                path + "/minimum",
                "must be >= " + minimum.asText());
    }

    private static void checkText(JsonNode schema, String value, String path) {
        int length = value.codePointCount(0, value.length());
        int max = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        require(length <= max, path + "/maxLength", "must NOT have more than " + max + " characters");
        int min = schema.path("minLength").asInt();
        require(length >= min, path + "/minLength", "must NOT have fewer than " + min + " characters");
        String pattern = schema.path("pattern").textValue();
        require(
                pattern == null || Pattern.compile(pattern).matcher(value).find(),
                path + "/pattern",
                "must match pattern \"" + pattern + "\"");
        boolean mustBeId = schema.path("format").asText().equals("misskey:id");
        require(!mustBeId || ID.matcher(value).matches(), path + "/format", "must match format \"misskey:id\"");
    }

    private static void checkEnum(JsonNode schema, JsonNode value, String path) {
        JsonNode allowed = schema.path("enum");
        boolean matches = allowed.isMissingNode();
        for (JsonNode one : allowed) {
            matches |= one.equals(value);
        }
        require(matches, path + "/enum", "must be equal to one of the allowed values");
    }

    private static void checkCombined(JsonNode schema, JsonNode value, String path) {
        checkAny(schema.path("anyOf"), value, path + "/anyOf");
        checkAny(schema.path("oneOf"), value, path + "/oneOf");
        JsonNode all = schema.path("allOf");
        for (int i = 0; i < all.size(); i++) {
            check(all.get(i), value, path + "/allOf/" + i);
        }
        if (schema.has("if") && violation(schema.get("if"), value, path) == null) {
            check(schema.path("then"), value, path + "/then");
        }
    }

    private static void checkAny(JsonNode schemas, JsonNode value, String path) {
        ApiError first = null;
        for (int i = 0; i < schemas.size(); i++) {
            ApiError violation = violation(schemas.get(i), value, path + "/" + i);
            if (violation == null) {
                return;
            }
            first = first == null ? violation : first;
        }
        if (first != null) {
            throw first;
        }
    }

    private static ApiError violation(JsonNode schema, JsonNode value, String path) {
        try {
            check(schema, value, path);
            return null;
        } catch (ApiError violation) {
            return violation;
        }
    }

    private static void checkArray(JsonNode schema, JsonNode value, String path) {
        int max = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        require(value.size() <= max, path + "/maxItems", "must NOT have more than " + max + " items");
        int min = schema.path("minItems").asInt();
        require(value.size() >= min, path + "/minItems", "must NOT have fewer than " + min + " items");
        Set<JsonNode> distinct = new HashSet<>();
        value.forEach(distinct::add);
        require(
                !schema.path("uniqueItems").asBoolean() || distinct.size() == value.size(),
                path + "/uniqueItems",
                "must NOT have duplicate items");
        if (schema.has("items")) {
            value.forEach(item -> check(schema.get("items"), item, path + "/items"));
        }
    }

    private static void checkObject(JsonNode schema, JsonNode value, String path) {
        for (JsonNode name : schema.path("required")) {
            require(
                    value.has(name.textValue()),
                    path + "/required",
                    "must have required property '" + name.textValue() + "'");
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode member = value.get(property.getKey());
            if (member != null) {
                check(property.getValue(), member, path + "/properties/" + property.getKey());
            }
        }
    }

    private static void require(boolean holds, String param, String reason) {
        if (!holds) {
            throw ApiError.invalidParam(param, reason);
        }
    }
}
