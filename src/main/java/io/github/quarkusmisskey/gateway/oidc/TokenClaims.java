package io.github.quarkusmisskey.gateway.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.json.JsonString;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.apikey.KeyGrant;
import io.github.quarkusmisskey.client.OnlyWith;
import io.github.quarkusmisskey.gateway.BearerReader;
import io.github.quarkusmisskey.gateway.Caller;
import io.github.quarkusmisskey.gateway.GatewayConfig;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads from a verified token's claims what its holder may do. A part of a claim that cannot be read allows nothing. */
@Singleton
@OnlyWith("org.eclipse.microprofile.jwt.JsonWebToken")
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class TokenClaims implements BearerReader {

    private final GatewayConfig config;

    TokenClaims(GatewayConfig config) {
        this.config = config;
    }

    @Override
    public Optional<Caller> read(SecurityIdentity identity) {
        GatewayConfig.Oidc oidc = config.oidc();
        if (!oidc.enabled() || identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Set<AccountRef> accounts = read(token, oidc.accountsClaim(), AccountRef::ofName);
        Set<Permission> permissions = read(token, oidc.permissionsClaim(), Permission::of);
        String id = token.getIssuer() + " " + token.getSubject();
        String name = Objects.requireNonNullElse(token.getName(), "a bearer token");
        return Optional.of(Caller.withBearer(id, name, new KeyGrant(accounts, permissions, Set.of())));
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
