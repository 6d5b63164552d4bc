package io.github.quarkusmisskey.gateway.internal.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.github.quarkusmisskey.gateway.internal.caller.BearerReader;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.github.quarkusmisskey.gateway.internal.config.GatewayConfig;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the permissions of a caller from the claims of a verified token. An unreadable part of a claim grants nothing.
 */
@Singleton
@OnlyWith("org.eclipse.microprofile.jwt.JsonWebToken")
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class TokenClaims implements BearerReader {

    /** The value with which Quarkus OIDC accepts any audience. */
    private static final String ANY = "any";

    private final GatewayConfig config;
    private final Set<String> audience;

    TokenClaims(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> oidc,
            @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<List<String>> jwt) {
        this.config = config;
        this.audience = Stream.of(oidc, jwt)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .filter(each -> !each.equals(ANY))
                .collect(Collectors.toUnmodifiableSet());
    }

    void atStart(@Observes StartupEvent start) {
        check(config.oidc().enabled(), audience);
    }

    /** @throws ConfigurationException if a required key is missing; the message names it */
    static void check(boolean enabled, Set<String> audience) {
        if (enabled && audience.isEmpty()) {
            throw new ConfigurationException("misskey.gateway.oidc.enabled is true, so a token that was given for any"
                    + " application of the provider would open this one; set quarkus.oidc.token.audience"
                    + " (QUARKUS_OIDC_TOKEN_AUDIENCE) to the name that the provider knows this one by");
        }
    }

    @Override
    public boolean isForeign(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && (token.getAudience() == null || Collections.disjoint(token.getAudience(), audience));
    }

    @Override
    public Optional<GatewayCaller> read(SecurityIdentity identity) {
        GatewayConfig.Oidc oidc = config.oidc();
        if (!oidc.enabled() || identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        if (isForeign(identity)) {
            return Optional.empty();
        }
        Set<AccountRef> accounts = read(token, oidc.accountsClaim(), AccountRef::ofName);
        Set<Permission> permissions = read(token, oidc.permissionsClaim(), Permission::of);
        String id = token.getIssuer() + " " + token.getSubject();
        String name = Objects.requireNonNullElse(token.getName(), "a bearer token");
        return Optional.of(GatewayCaller.withBearer(id, name, new KeyGrant(accounts, permissions, Set.of())));
    }

    private static <T> Set<T> read(JsonWebToken token, String claim, Function<String, T> reader) {
        return texts(token.getClaim(claim))
                .flatMap(text -> read(text, reader).stream())
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> texts(Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().flatMap(TokenClaims::texts);
        }
        if (claim instanceof JsonString text) {
            return texts(text.getString());
        }
        return claim instanceof String text
                ? Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty())
                : Stream.empty();
    }
}
