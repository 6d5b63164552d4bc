package io.github.quarkusmisskey.devserver.internal.store;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevUser;

/**
 * A timeline that can be read by pages at an endpoint and heard live on a channel, by the same rule: which notes belong
 * on it, for a viewer (or null) and the parameters of the call or the join. The rule is null if what the parameters
 * name does not exist, for which {@code unknown} is the error's code; timelines without one always exist.
 */
public record Timeline(
        String endpoint, String channel, String unknown, BiFunction<DevUser, JsonNode, Predicate<StoredNote>> rule) {}
