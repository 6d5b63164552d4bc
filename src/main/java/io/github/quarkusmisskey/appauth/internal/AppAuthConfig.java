package io.github.quarkusmisskey.appauth.internal;

import java.util.Map;
import java.util.Set;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Defaults for the app flow: the application as it registers with servers. */
@ConfigMapping(prefix = "misskey.app-auth")
@Unremovable
public interface AppAuthConfig {

    /** Name of the application on the consent page. */
    @WithDefault("${misskey.miauth.name:Quarkus Misskey}")
    String name();

    /** Description of the application on the consent page. */
    @WithDefault("Signs you in")
    String description();

    /** Permissions to request. They are fixed for a registered application, so a change registers it again. */
    @WithDefault("${misskey.miauth.permissions:read:account,write:notes}")
    Set<String> permissions();

    /** Secrets of applications registered by hand, by the name of the server in {@code misskey.hosts}. */
    Map<String, String> secrets();
}
