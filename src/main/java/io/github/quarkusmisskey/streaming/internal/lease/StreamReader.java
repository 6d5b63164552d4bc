package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.Objects;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;

/**
 * A reader of a channel, as an account.
 *
 * @param name of the reader; unique in the application and stable across restarts
 * @param host the server
 * @param account empty for anonymous reading, and for the configured token of the server
 */
public record StreamReader(String name, MisskeyHost host, Optional<AccountRef> account, Channel channel) {

    public StreamReader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(channel, "channel");
        if (account.filter(reading -> !reading.host().equals(host)).isPresent()) {
            throw new IllegalArgumentException("The account " + account.get() + " is not one of " + host);
        }
    }

    /** A text without secrets that identifies this reader in a store; its length is not limited. */
    public String key() {
        String reading = account.map(AccountRef::getName).orElseGet(host::toString);
        return name + " " + reading + " " + channel.name() + channel.params();
    }
}
