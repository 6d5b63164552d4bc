package io.github.quarkusmisskey.devserver.internal.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** The endpoints by name: their descriptions, and the handlers that groups of endpoints registered. */
public final class EndpointHandlers {

    public record Endpoint(EndpointDefinition definition, Handler handler) {}

    private static final Set<String> SECURE = io.github.quarkusmisskey.api.Endpoints.all().stream()
            .filter(EndpointFacts::secure)
            .map(EndpointFacts::name)
            .collect(Collectors.toUnmodifiableSet());

    private final JsonNode definitions = JsonTree.resource("endpoints.json");
    private final Map<String, Endpoint> byName = new HashMap<>();
    private final Offer offer;

    public EndpointHandlers(Offer offer) {
        this.offer = offer;
    }

    public void add(String name, Handler handler) {
        JsonNode facts = definitions.get(name);
        if (facts == null) {
            throw new IllegalStateException("endpoints.json does not describe " + name);
        }
        byName.put(name, new Endpoint(new EndpointDefinition(name, facts), handler));
    }

    public Optional<Endpoint> find(String name) {
        return Optional.ofNullable(byName.getOrDefault(name, SECURE.contains(name) ? refusing(name) : null))
                .filter(there -> offer.hasEndpoint(name))
                .map(there -> offer.isOnlyForOwners(name)
                        ? new Endpoint(there.definition().onlyForOwners(), there.handler())
                        : there);
    }

    /**
     * A secure endpoint that this server does not implement: real servers refuse an application's token before anything
     * else.
     */
    private static Endpoint refusing(String name) {
        return new Endpoint(new EndpointDefinition(name, JsonTree.object()).onlyForOwners(), call -> {
            throw ApiError.unknownEndpoint();
        });
    }

    public SortedSet<String> names() {
        return byName.keySet().stream().filter(offer::hasEndpoint).collect(Collectors.toCollection(TreeSet::new));
    }
}
