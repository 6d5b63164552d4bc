package io.github.quarkusmisskey.devserver;

import java.util.concurrent.ConcurrentNavigableMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A page of things by id. Ids win over dates. Only with {@code sinceId} or {@code sinceDate} alone does the order ascend.
 */
record Paging(String since, String until, int limit) {

    static Paging of(JsonNode params) {
        int limit = params.path("limit").asInt(10);
        if (params.hasNonNull("sinceId") || params.hasNonNull("untilId")) {
            return new Paging(
                    params.path("sinceId").textValue(), params.path("untilId").textValue(), limit);
        }
        return new Paging(date(params.path("sinceDate")), date(params.path("untilDate")), limit);
    }

    private static String date(JsonNode millis) {
        return millis.isNumber() ? Ids.atTime(millis.longValue()) : null;
    }

    <T> Stream<T> select(ConcurrentNavigableMap<String, T> byId) {
        ConcurrentNavigableMap<String, T> range = byId;
        if (since != null) {
            range = range.tailMap(since, false);
        }
        if (until != null) {
            range = range.headMap(until, false);
        }
        boolean ascending = since != null && until == null;
        return (ascending ? range : range.descendingMap()).values().stream();
    }
}
