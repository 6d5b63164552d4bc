package io.github.quarkusmisskey.devserver.internal.http;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the parameters of a request from the JSON body or form of a POST, or the query of a GET. */
public final class ApiRequest {

    /** Either the parameters, or the response that the HTTP framework sends before Misskey sees the request. */
    public record Outcome(JsonNode params, Answer refusal) {}

    private ApiRequest() {}

    public static Outcome ofBody(Exchange exchange) {
        String contentType = exchange.header("Content-Type");
        if (contentType == null && exchange.body().length == 0) {
            return new Outcome(null, Answer.empty(400));
        }
        if (contentType == null || !isJson(contentType)) {
            return new Outcome(null, FrameworkAnswer.unsupportedMediaType(contentType));
        }
        if (exchange.body().length == 0) {
            return new Outcome(null, FrameworkAnswer.emptyBody());
        }
        return parse(exchange.body());
    }

    private static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].trim().equalsIgnoreCase("application/json");
    }

    private static Outcome parse(byte[] body) {
        try {
            JsonNode params = JsonTree.parse(body);
            if (params.isMissingNode()) {
                return new Outcome(null, FrameworkAnswer.malformedJson());
            }
            return params.isNull() ? new Outcome(null, Answer.empty(400)) : new Outcome(params, null);
        } catch (IOException malformed) {
            return new Outcome(null, FrameworkAnswer.malformedJson());
        }
    }

    /** The fields of a form, converted like those of a query. A form without a file gets a 400 that gives no reason. */
    public static Outcome ofForm(UploadForm form, JsonNode schema) {
        return form == null || form.file() == null
                ? new Outcome(null, Answer.empty(400))
                : new Outcome(converted(form.fields().entrySet(), schema), null);
    }

    /** Query parameters, converted to numbers and booleans where the schema requires these. */
    public static JsonNode ofQuery(String query, JsonNode schema) {
        return converted(FormData.parse(query), schema);
    }

    private static JsonNode converted(Iterable<Map.Entry<String, String>> texts, JsonNode schema) {
        ObjectNode params = JsonTree.object();
        for (Map.Entry<String, String> parameter : texts) {
            String type = schema.path("properties")
                    .path(parameter.getKey())
                    .path("type")
                    .asText();
            boolean convert = type.equals("boolean") || type.equals("number") || type.equals("integer");
            params.set(parameter.getKey(), convert ? converted(parameter) : params.textNode(parameter.getValue()));
        }
        return params;
    }

    private static JsonNode converted(Map.Entry<String, String> parameter) {
        try {
            return JsonTree.parse(parameter.getValue());
        } catch (JsonProcessingException malformed) {
            throw ApiError.invalidParam("#/properties/" + parameter.getKey(), "cannot cast");
        }
    }
}
