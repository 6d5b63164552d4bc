package io.github.quarkusmisskey.generator.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.generator.schema.Endpoint;

/**
 * What no document says and no rule finds out.
 *
 * @param segments better words for segments of endpoint names
 * @param types names of types that are written in place, by {@code Owner.property}; one that is given a name is one
 *     type wherever the same is written
 * @param fractional names of numbers that have fractions; others are whole
 * @param small names of whole numbers that fit an {@code int} although no maximum is told
 * @param times which whole numbers are points in time or durations
 * @param alternatives by endpoint, sets of parameters of which a server wants one
 * @param secrets patterns of {@code Owner.property} for what no text may show
 * @param reading patterns of endpoints that change nothing, although no permission says so
 * @param acting patterns of endpoints that do something, although their permission or GET says that they read
 * @param corrections schemas that contradict what servers send
 */
public record Rules(
        Map<String, String> segments,
        Map<String, String> types,
        Set<String> fractional,
        Set<String> small,
        Times times,
        Map<String, List<List<String>>> alternatives,
        List<String> secrets,
        List<String> reading,
        List<String> acting,
        List<Correction> corrections) {

    public static Rules load(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules in " + file + " cannot be read", e);
        }
    }

    /** The document with its schemas corrected. */
    public JsonNode corrected(JsonNode document) {
        corrections.forEach(correction -> correction.applyTo(document));
        return document;
    }

    boolean isSecret(String owner, String property) {
        String site = owner + "." + property;
        return secrets.stream().anyMatch(site::matches);
    }

    /** Whether the endpoint only reads; in doubt it does not. */
    boolean reads(Endpoint endpoint) {
        String permission = endpoint.permission();
        boolean told = permission == null
                ? endpoint.get() || !endpoint.secure() && matches(reading, endpoint)
                : permission.startsWith("read:");
        return told && !matches(acting, endpoint);
    }

    private static boolean matches(List<String> patterns, Endpoint endpoint) {
        return patterns.stream().anyMatch(endpoint.name()::matches);
    }

    /** The endpoint's name as names are made from it. */
    String spoken(String endpoint) {
        return String.join(
                "/",
                List.of(endpoint.split("/")).stream()
                        .map(segment -> segments.getOrDefault(segment, segment))
                        .toList());
    }
}
