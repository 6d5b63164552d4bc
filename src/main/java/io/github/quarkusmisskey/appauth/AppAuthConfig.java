package io.github.quarkusmisskey.appauth;

import java.util.Map;
import java.util.Set;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The application as servers without MiAuth know it. */
@ConfigMapping(prefix = "misskey.app-auth")
@Unremovable
public interface AppAuthConfig {

    /** Its name on the consent page. */
    @WithDefault("${misskey.miauth.name:Quarkus Misskey}")
    String name();

    /** What it is for, shown there too. */
    @WithDefault("Signs you in")
    String description();

    /** What it asks for; at a registered application that is fixed, so a change registers it anew. */
    @WithDefault("${misskey.miauth.permissions:read:account,write:notes}")
    Set<String> permissions();

    /** Secrets of applications that were registered by hand, by the name of a server in {@code misskey.hosts}. */
    Map<String, String> secrets();
}
