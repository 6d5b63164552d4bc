package io.github.quarkusmisskey.login.internal;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.guard.HostList;
import io.github.quarkusmisskey.login.LoginHostException;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;

/** Decides which servers people may sign in with, and checks whether a server is up. */
@Singleton
@Startup
public class LoginHosts {

    private static final Logger LOG = Logger.getLogger(LoginHosts.class);

    private final boolean configuredOnly;
    private final boolean plainHttp;
    private final HostList list;
    private final ConfiguredHosts configured;
    private final Misskey misskey;

    @Inject
    LoginHosts(LoginConfig config, ClientConfig client, ConfiguredHosts configured, Misskey misskey) {
        this.configuredOnly = config.hosts() == LoginConfig.Hosts.CONFIGURED;
        this.plainHttp = client.allowPlainHttp();
        this.list = list(config);
        this.configured = configured;
        this.misskey = misskey;
    }

    /**
     * The server to sign in with and its description; called over https unless plain http is allowed.
     *
     * @throws LoginHostException if sign-in with it is not allowed, or it is not a Misskey server
     */
    public LoginServer choose(MisskeyHost typed) {
        MisskeyHost host = plainHttp ? typed : typed.secured();
        if (!allowed(host)) {
            throw new LoginHostException(LoginHostException.Reason.NOT_ALLOWED, host, null);
        }
        return new LoginServer(host, requireMisskey(host), misskey);
    }

    /** People who mistyped the name see an explanation here instead of their browser's error page. */
    private Optional<MetaDetailed> requireMisskey(MisskeyHost host) {
        try {
            MetaDetailed meta = misskey.at(host).server().meta();
            if (meta == null) {
                throw new LoginHostException(LoginHostException.Reason.NOT_MISSKEY, host, null);
            }
            return Optional.of(meta);
        } catch (MisskeyException.Unreachable | MisskeyException.Server e) {
            throw new LoginHostException(LoginHostException.Reason.UNREACHABLE, host, e);
        } catch (MisskeyException.MalformedAnswer | MisskeyException.NotFound | MisskeyException.UnknownEndpoint e) {
            throw new LoginHostException(LoginHostException.Reason.NOT_MISSKEY, host, e);
        } catch (MisskeyException e) {
            if (e.code().isEmpty() && !(e instanceof MisskeyException.RateLimit)) {
                throw new LoginHostException(LoginHostException.Reason.NOT_MISSKEY, host, e);
            }
            // A server that hides its meta, or is busy, still counts as a Misskey server.
            LOG.debugf("%s did not describe itself: %s", host, e.getMessage());
            return Optional.empty();
        }
    }

    private boolean allowed(MisskeyHost host) {
        return list.allows(host) && (!configuredOnly || configured.all().containsValue(host));
    }

    private static HostList list(LoginConfig config) {
        try {
            return HostList.of(config.allow().orElse(List.of()), config.deny().orElse(List.of()));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("misskey.login.allow or misskey.login.deny: " + e.getMessage());
        }
    }
}
