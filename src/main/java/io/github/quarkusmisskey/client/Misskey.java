package io.github.quarkusmisskey.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.client.internal.call.StreamProvider;
import io.github.quarkusmisskey.client.internal.call.TargetBinding;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.github.quarkusmisskey.client.internal.instance.InstanceCache;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Entry point to any Misskey server. Used directly, it calls the default server with the configured token.
 *
 * <p>Every failed call throws a {@link io.github.quarkusmisskey.api.MisskeyException}, or fails its {@code Uni} with
 * one.
 */
@Singleton
public class Misskey implements MisskeyClient {

    private final Targets targets;
    private final Instance<Object> clients;
    private final InstanceCache instances;
    private final Instance<StreamProvider> streams;
    private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

    @Inject
    Misskey(
            Targets targets,
            @RestClient Instance<Object> clients,
            InstanceCache instances,
            Instance<StreamProvider> streams) {
        this.targets = targets;
        this.clients = clients;
        this.instances = instances;
        this.streams = streams;
    }

    @Override
    public <A> Binding<A> bind(Class<A> api) {
        return new TargetBinding<>(rest(api), targets::byDefault, false);
    }

    @Override
    public MisskeyInstance instance() {
        return instance(targets.byDefault().host());
    }

    private MisskeyInstance instance(MisskeyHost host) {
        return new MisskeyInstance(host, at(host), instances);
    }

    @Override
    public MisskeyStream stream() {
        return streams.get().stream(Caller.of(targets.byDefault()), this);
    }

    /** A client for a server, without a token. */
    public MisskeyClient at(MisskeyHost host) {
        return at(host, null);
    }

    /** A client for a server, with a token that is not stored; anonymous if the token is null. */
    public MisskeyClient at(MisskeyHost host, AccessToken token) {
        return client(Caller.of(targets.of(host, token)), false);
    }

    /** A client for a stored account. The token is read for each call, so a replacement takes effect immediately. */
    public MisskeyClient as(AccountRef account) {
        return client(new Caller(account.host(), account, null, () -> targets.of(account)), true);
    }

    private MisskeyClient client(Caller caller, boolean blocking) {
        return new MisskeyClient() {
            @Override
            public <A> Binding<A> bind(Class<A> api) {
                return new TargetBinding<>(rest(api), caller::target, blocking);
            }

            @Override
            public MisskeyStream stream() {
                return streams.get().stream(caller, this);
            }

            @Override
            public MisskeyInstance instance() {
                return Misskey.this.instance(caller.host());
            }
        };
    }

    private <A> A rest(Class<A> api) {
        return api.cast(known.computeIfAbsent(api, type -> clients.select(type).get()));
    }
}
