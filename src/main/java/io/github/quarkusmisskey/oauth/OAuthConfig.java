package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What consent pages of OAuth show and ask for, where a request says nothing else. */
@ConfigMapping(prefix = "misskey.oauth")
@Unremovable
public interface OAuthConfig {

    /** The application's name on its client page, which servers show on their consent page. */
    @WithDefault("${misskey.miauth.name:Quarkus Misskey}")
    String name();

    /** Address of the application's logo there. */
    Optional<URI> logo();

    /** The scopes to ask for. A sign-in asks for {@code read:account} in any case: nothing else tells whose token it is. */
    @WithDefault("${misskey.miauth.permissions:read:account,write:notes}")
    Set<String> permissions();
}
