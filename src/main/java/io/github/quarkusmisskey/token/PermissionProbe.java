package io.github.quarkusmisskey.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.account.internal.TokenToCheck;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import org.jboss.logging.Logger;

/**
 * Determines the read permissions of a token. Servers do not report them, but they check the permission before the
 * parameters: a read-only call that requests zero entries is refused for either the permission or the parameters. Write
 * permissions are not tested.
 */
@Singleton
class PermissionProbe {

    private static final Logger LOG = Logger.getLogger(PermissionProbe.class);
    private static final int MAX_TRIES = 3;
    private static final Map<String, Object> NOTHING = Map.of("limit", 0, "markAsRead", false);

    private final Misskey misskey;

    @Inject
    PermissionProbe(Misskey misskey) {
        this.misskey = misskey;
    }

    /** The results for the requested permissions, or for all if the requested ones are unknown. */
    Map<Permission, Boolean> of(TokenToCheck token) {
        Map<Permission, Boolean> found = new LinkedHashMap<>();
        MisskeyClient server = misskey.at(token.account().host(), token.token());
        try {
            endpoints(token).forEach((permission, endpoints) -> endpoints.stream()
                    .limit(MAX_TRIES)
                    .map(endpoint -> may(server, endpoint))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(may -> found.put(permission, may)));
        } catch (MisskeyException e) {
            LOG.debugf("Not all permissions of a token of %s could be determined: %s", token.account(), e.getMessage());
        }
        return found;
    }

    /**
     * Whether the token may use the endpoint; empty if the response does not show it.
     *
     * @throws MisskeyException if the server is busy or does not respond, so that no further calls should be made
     */
    private static Optional<Boolean> may(MisskeyClient server, String endpoint) {
        try {
            server.call(endpoint, NOTHING, JsonNode.class);
            return Optional.of(true);
        } catch (MisskeyException.Permission e) {
            return e.tokenLacksPermission() ? Optional.of(false) : Optional.empty();
        } catch (MisskeyException e) {
            if (e.kind().isTransient()) {
                throw e;
            }
            return e.code().equals(Optional.of("INVALID_PARAM")) ? Optional.of(true) : Optional.empty();
        }
    }

    /** For each permission to try, the read-only endpoints that require it. */
    private static Map<Permission, List<String>> endpoints(TokenToCheck token) {
        Map<Permission, List<String>> chosen = new TreeMap<>(Comparator.comparing(Permission::value));
        for (EndpointFacts endpoint : Endpoints.all()) {
            if (endpoint.reads() && !endpoint.secure()) {
                endpoint.permission()
                        .map(Permission::of)
                        .filter(permission -> isTried(permission, token))
                        .ifPresent(permission -> chosen.computeIfAbsent(permission, any -> new ArrayList<>())
                                .add(endpoint.name()));
            }
        }
        return chosen;
    }

    /** Permissions that the call of {@code i} already shows are not tested. */
    private static boolean isTried(Permission permission, TokenToCheck token) {
        boolean wanted = token.permissions().isEmpty() || token.permissions().contains(permission);
        return wanted && permission != KnownPermission.READ_ACCOUNT && !permission.administrative();
    }
}
