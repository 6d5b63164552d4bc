package io.github.quarkusmisskey.login.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.client.Misskey;
import org.jboss.logging.Logger;

/** A server to sign in with and its capabilities. For one sign-in; not thread-safe. */
public final class LoginServer {

    private static final Logger LOG = Logger.getLogger(LoginServer.class);
    private static final String MIAUTH = "miauth/gen-token";
    private static final List<String> APP_FLOW = List.of("app/create", "auth/session/generate", "auth/session/userkey");

    private final MisskeyHost host;
    private final Optional<MetaDetailed> meta;
    private final Misskey misskey;
    private Optional<Set<String>> endpoints;

    /** @param meta empty if the server hides it */
    LoginServer(MisskeyHost host, Optional<MetaDetailed> meta, Misskey misskey) {
        this.host = host;
        this.meta = meta;
        this.misskey = misskey;
    }

    public MisskeyHost host() {
        return host;
    }

    /**
     * Servers list it in their features. Without features, the list of endpoints decides; a server that hides that too
     * is a new one.
     */
    boolean hasMiAuth() {
        Optional<MetaDetailed.Features> features = meta.map(MetaDetailed::features);
        return features.map(MetaDetailed.Features::miauth).orElse(false)
                || meta.isEmpty()
                || endpoints().map(names -> names.contains(MIAUTH)).orElse(features.isEmpty());
    }

    /** All servers except the newest ones may support it, so it is tried with a server that hides its endpoints. */
    boolean hasAppFlow() {
        return endpoints().map(names -> names.containsAll(APP_FLOW)).orElse(true);
    }

    private Optional<Set<String>> endpoints() {
        if (endpoints == null) {
            endpoints = ask();
        }
        return endpoints;
    }

    private Optional<Set<String>> ask() {
        try {
            return Optional.ofNullable(misskey.at(host).server().endpoints()).map(Set::copyOf);
        } catch (MisskeyException e) {
            LOG.debugf("%s did not list its endpoints: %s", host, e.getMessage());
            return Optional.empty();
        }
    }
}
