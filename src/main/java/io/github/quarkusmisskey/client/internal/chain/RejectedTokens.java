package io.github.quarkusmisskey.client.internal.chain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

/**
 * Reports tokens that a server rejects, and accounts whose calls it answers, to the token store. A call may be refused
 * because of its own content, so a call of {@code i} with the token alone must confirm the rejection first.
 */
@Singleton
public class RejectedTokens {

    private static final Logger LOG = Logger.getLogger(RejectedTokens.class);

    private record Key(AccountRef account, AccessToken token) {}

    private final Instance<AccessTokenProvider> tokens;
    private final Instance<Misskey> misskey;
    private final Targets targets;
    private final Map<Key, Uni<Boolean>> underWay = new ConcurrentHashMap<>();

    @Inject
    RejectedTokens(Instance<AccessTokenProvider> tokens, Instance<Misskey> misskey, Targets targets) {
        this.tokens = tokens;
        this.misskey = misskey;
        this.targets = targets;
    }

    /**
     * Asks the server whether it knows the token, and reports the token to the store if not. Concurrent requests for
     * the same token share one call.
     */
    Uni<Void> confirm(Target target) {
        Key key = new Key(target.account(), target.token());
        return underWay.computeIfAbsent(key, asked -> isUnknown(target)
                        .onTermination()
                        .invoke(() -> underWay.remove(asked))
                        .memoize()
                        .indefinitely())
                .chain(unknown ->
                        unknown ? tellElsewhere(target) : Uni.createFrom().voidItem());
    }

    /**
     * Reports a token that {@code i} itself rejected. If the store is unavailable, the call does not fail for that
     * reason.
     */
    void tell(Target target) {
        try {
            tokens.get().rejected(target.account(), target.token());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The rejection of the token of %s could not be stored", target.account());
        }
    }

    /** Runs {@link #tell} on a thread that may block. */
    Uni<Void> tellElsewhere(Target target) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> tell(target))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /**
     * The same target with another token, if the store has one: another replica may have replaced the rejected token.
     * Call this after the rejection was reported. Blocks.
     */
    Optional<Target> another(Target rejected) {
        try {
            return targets.find(rejected.account())
                    .filter(found -> !found.token().equals(rejected.token()));
        } catch (RuntimeException e) {
            LOG.debugf(e, "Whether there is another token of %s could not be found out", rejected.account());
            return Optional.empty();
        }
    }

    /** Runs {@link #another} on a thread that may block. */
    Uni<Optional<Target>> anotherElsewhere(Target rejected) {
        return Uni.createFrom().item(() -> another(rejected)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /**
     * Reports a successful call to the store, if servers refuse such calls to suspended accounts, which holds only for
     * endpoints that require a token.
     */
    void accepted(CallContext call) {
        Target target = call.target();
        boolean proof = target.account() != null
                && Endpoints.find(call.endpoint())
                        .filter(EndpointFacts::credential)
                        .isPresent();
        if (!proof) {
            return;
        }
        try {
            tokens.get().accepted(target.account());
        } catch (RuntimeException e) {
            LOG.warnf(e, "The success of a call as %s could not be reported", target.account());
        }
    }

    private Uni<Boolean> isUnknown(Target target) {
        return Uni.createFrom()
                .deferred(() ->
                        misskey.get().at(target.host(), target.token()).i().iAsync())
                .replaceWith(false)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debugf("%s reports about a refused token: %s", target.host(), failure.getMessage());
                    return TokenRejection.isRejection(failure);
                });
    }
}
