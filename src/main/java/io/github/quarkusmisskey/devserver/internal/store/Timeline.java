package io.github.quarkusmisskey.devserver.internal.store;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevUser;

/**
 * A timeline that can be read in pages at an endpoint and received live on a channel, by the same rule: which notes
 * belong to it, for a viewer (or null) and the parameters of the call or the join. The rule is null if the list,
 * antenna or the like that the parameters name does not exist; {@code unknown} is the error code for that, and null for
 * timelines that always exist.
 */
public record Timeline(
        String endpoint, String channel, String unknown, BiFunction<DevUser, JsonNode, Predicate<StoredNote>> rule) {}
