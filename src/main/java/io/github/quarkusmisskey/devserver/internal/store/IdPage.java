package io.github.quarkusmisskey.devserver.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.PageOrder;

/**
 * A page of items by id. Ids take precedence over dates. With {@code sinceId} or {@code sinceDate} alone, the server
 * decides the order.
 */
public record IdPage(String since, String until, int limit, PageOrder order) {

    public static IdPage of(JsonNode params, PageOrder order) {
        int limit = params.path("limit").asInt(10);
        if (params.hasNonNull("sinceId") || params.hasNonNull("untilId")) {
            return new IdPage(
                    params.path("sinceId").textValue(), params.path("untilId").textValue(), limit, order);
        }
        return new IdPage(date(params.path("sinceDate")), date(params.path("untilDate")), limit, order);
    }

    private static String date(JsonNode millis) {
        return millis.isNumber() ? Ids.atTime(millis.longValue()) : null;
    }

    public <T> List<T> select(ConcurrentNavigableMap<String, T> byId, Predicate<T> wanted) {
        ConcurrentNavigableMap<String, T> range = byId;
        if (since != null && until != null && since.compareTo(until) >= 0 && order != PageOrder.IGNORED) {
            return List.of();
        }
        if (since != null && order != PageOrder.IGNORED) {
            range = range.tailMap(since, false);
        }
        if (until != null) {
            range = range.headMap(until, false);
        }
        boolean oldest = since != null
                && until == null
                && (order == PageOrder.ASCENDING || order == PageOrder.OLDEST_N_REVERSED);
        List<T> page = new ArrayList<>((oldest ? range : range.descendingMap())
                .values().stream().filter(wanted).limit(limit).toList());
        if (oldest && order == PageOrder.OLDEST_N_REVERSED) {
            Collections.reverse(page);
        }
        return page;
    }
}
