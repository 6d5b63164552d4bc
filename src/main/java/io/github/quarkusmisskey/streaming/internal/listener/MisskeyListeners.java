package io.github.quarkusmisskey.streaming.internal.listener;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.streaming.ExclusiveStreams;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.config.Config;

/** Subscribes the methods annotated with {@link io.github.quarkusmisskey.api.streaming.OnMisskey}. */
@Singleton
public class MisskeyListeners {

    private final Found found;
    private final Instance<Misskey> misskey;
    private final ExclusiveStreams exclusive;
    private final StreamingConfig streaming;
    private final Config config;

    @Inject
    MisskeyListeners(
            Found found,
            Instance<Misskey> misskey,
            ExclusiveStreams exclusive,
            StreamingConfig streaming,
            Config config) {
        this.found = found;
        this.misskey = misskey;
        this.exclusive = exclusive;
        this.streaming = streaming;
        this.config = config;
    }

    /**
     * @throws IllegalArgumentException if a channel or an account is malformed, which prevents the start of the
     *     application
     */
    void start(@Observes StartupEvent event) {
        found.listeners().forEach(this::subscribe);
    }

    private void subscribe(MisskeyListener listener) {
        Channel channel = listener.channel();
        Optional<AccountRef> account = listener.account(key -> config.getValue(key, String.class));
        events(channel, account, listener).subscribe().with(listener::hear, listener::failed);
    }

    private Multi<StreamEvent> events(Channel channel, Optional<AccountRef> account, MisskeyListener listener) {
        if (streaming.lease().enabled()) {
            return account.map(known -> exclusive.as(known, listener.toString()))
                    .orElseGet(() -> exclusive.byDefault(listener.toString()))
                    .channel(channel);
        }
        MisskeyClient calls = account.map(misskey.get()::as).orElseGet(misskey::get);
        return calls.stream().channel(channel);
    }

    /** The annotated methods, as a bean. */
    static final class Found {

        private final List<MisskeyListener> listeners;

        Found(List<MisskeyListener> listeners) {
            this.listeners = listeners;
        }

        List<MisskeyListener> listeners() {
            return listeners;
        }
    }
}
