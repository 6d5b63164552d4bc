package io.github.quarkusmisskey.client.internal.call;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.internal.ApiJson;
import io.github.quarkusmisskey.api.internal.JsonType;

/**
 * Limits how many items of a list are read from a response: as many as were requested, or a bound that depends on the
 * endpoint.
 */
public final class ListBounds {

    /** Name of the property in which a request holds the limit. */
    public static final String PROPERTY = ListBounds.class.getName();

    private static final int USUAL = 10_000;
    private static final Map<String, Integer> LARGE = Map.of("emojis", 100_000);
    private static final String LIMIT = "limit";

    private ListBounds() {}

    public static int of(Object request, String endpoint) {
        Number limit = limit(request);
        int most = LARGE.getOrDefault(endpoint, USUAL);
        return limit == null || limit.longValue() <= 0 ? most : (int) Math.min(limit.longValue(), most);
    }

    private static Number limit(Object request) {
        if (request instanceof OtherRequest other) {
            JsonNode limit = other.params().get(LIMIT);
            return limit == null ? null : limit.numberValue();
        }
        return limit(request, ApiJson.of(request.getClass()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Number limit(Object request, JsonType<T> type) {
        return type == null ? null : type.limit((T) request);
    }

    /** The limit that the property holds. */
    public static int most(Object property) {
        return property instanceof Integer most ? most : USUAL;
    }
}
