package io.github.quarkusmisskey.tokenstore;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.tokenstore.internal.TokenStoreConfig;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import org.jboss.logging.Logger;

/**
 * The tokens of an application without a database: those that it puts here, which are kept in memory, and those of the
 * configured file. Tokens that were put take precedence. An {@link AccessTokenProvider} of the application replaces
 * this bean.
 *
 * <p>A token that its server rejected is not returned any more until it is replaced, here or in the file.
 */
@Singleton
@Startup
@DefaultBean
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "false")
public class TokenStore implements AccessTokenProvider {

    private static final Logger LOG = Logger.getLogger(TokenStore.class);

    private final Optional<TokenFile> file;
    private final Duration readEvery;
    private final Clock clock;
    private final Map<AccountRef, AccessToken> put = new HashMap<>();
    private final Map<AccountRef, AccessToken> rejected = new HashMap<>();
    private Map<AccountRef, AccessToken> inFile = Map.of();
    private Instant readAgain = Instant.MIN;

    /** @throws IllegalArgumentException if the configured file cannot be read or has an invalid line */
    @Inject
    TokenStore(TokenStoreConfig config) {
        this(config.file().map(TokenFile::new), config.fileReadEvery(), Clock.systemUTC());
        try {
            readFile();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of misskey.token-store.file cannot be read: "
                            + e.getClass().getSimpleName(),
                    e);
        }
    }

    TokenStore(Optional<TokenFile> file, Duration readEvery, Clock clock) {
        this.file = file;
        this.readEvery = readEvery;
        this.clock = clock;
    }

    /** Stores a token in memory, replacing an earlier one of the account. */
    public synchronized void put(AccountRef account, AccessToken token) {
        put.put(account, token);
        rejected.remove(account);
    }

    /**
     * Removes the token that was put for the account, so that one in the file is used again. Returns whether there was
     * one.
     */
    public synchronized boolean remove(AccountRef account) {
        return put.remove(account) != null;
    }

    @Override
    public synchronized Optional<AccessToken> tokenFor(AccountRef account) {
        refresh();
        return usable(account, put).or(() -> usable(account, inFile));
    }

    @Override
    public synchronized void rejected(AccountRef account, AccessToken token) {
        if (token.equals(put.get(account))) {
            put.remove(account);
        } else if (token.equals(inFile.get(account)) && !token.equals(rejected.put(account, token))) {
            LOG.warnf("The server rejects the token of %s; replace it in misskey.token-store.file", account);
        }
    }

    private Optional<AccessToken> usable(AccountRef account, Map<AccountRef, AccessToken> tokens) {
        return Optional.ofNullable(tokens.get(account)).filter(token -> !token.equals(rejected.get(account)));
    }

    /** If the file cannot be read, for example while it is being replaced, the previous content stays in use. */
    private void refresh() {
        if (file.isEmpty() || clock.instant().isBefore(readAgain)) {
            return;
        }
        try {
            readFile();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("misskey.token-store.file cannot be read; the tokens read before stay in use: %s", e);
        }
    }

    private void readFile() throws IOException {
        readAgain = clock.instant().plus(readEvery);
        if (file.isPresent()) {
            inFile = file.get().read();
        }
    }
}
