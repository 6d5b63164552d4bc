package io.github.quarkusmisskey.oauth.internal;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Defaults for OAuth: what consent pages show and which scopes they request. */
@ConfigMapping(prefix = "misskey.oauth")
@Unremovable
public interface OAuthConfig {

    /** Name of the application on its client page, which servers show on the consent page. */
    @WithDefault("${misskey.miauth.name:Quarkus Misskey}")
    String name();

    /** URL of the application's logo on these pages. */
    Optional<URI> logo();

    /** Scopes to request. {@code read:account} is always requested: nothing else identifies the owner of the token. */
    @WithDefault("${misskey.miauth.permissions:read:account,write:notes}")
    Set<String> permissions();
}
