package io.github.quarkusmisskey.api.streaming;

import java.util.Objects;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * Who reads which channel, as which account.
 *
 * @param name of the reader, unique in the application and the same after each start
 * @param host the server
 * @param account empty for nobody, and for the token that the configuration has for the server
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

    /** All of it as one text, of no fixed length and without any secret: a key for a store. */
    public String key() {
        String reading = account.map(AccountRef::getName).orElseGet(host::toString);
        return name + " " + reading + " " + channel.name() + channel.params();
    }
}
