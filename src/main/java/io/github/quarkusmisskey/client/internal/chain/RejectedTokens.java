package io.github.quarkusmisskey.client.internal.chain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

/**
 * Tells the store of tokens about those that a server does not accept, and about accounts whose calls it answers. A
 * call can be refused for what its caller put into it, so the server is asked by {@code i} with nothing but the token
 * before a token is given up.
 */
@Singleton
public class RejectedTokens {

    private static final Logger LOG = Logger.getLogger(RejectedTokens.class);

    /** The endpoint that says whose a token is. What it refuses needs no second question. */
    private static final String ASKING = "i";

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
     * Tells the store how a call ended, whose failures are {@code MisskeyException}.
     *
     * @param target as whom it is made
     */
    <T> Uni<T> report(Uni<T> call, Target target, String endpoint) {
        return report(call, target, endpoint, isCertain(endpoint));
    }

    /** {@link #report} for a call whose body somebody else wrote, so that no rejection is certain. */
    public <T> Uni<T> reportPassed(Uni<T> call, Target target, String endpoint) {
        return report(call, target, endpoint, false);
    }

    private <T> Uni<T> report(Uni<T> call, Target target, String endpoint, boolean certain) {
        return call.onItem()
                .invoke(() -> accepted(target, endpoint))
                .onFailure(RejectedTokens::isRejection)
                .call(() -> certain ? tellElsewhere(target) : confirm(target));
    }

    /**
     * Makes a call once more with another token of the store, if there is one: a server that does not know a token did
     * nothing.
     *
     * @param reported a call after {@link #report}
     * @param again makes it as somebody else and reports it
     */
    public <T> Uni<T> orWithAnother(Uni<T> reported, Target target, Function<Target, Uni<T>> again) {
        return reported.onFailure(RejectedTokens::isRejection).recoverWithUni(failure -> Uni.createFrom()
                .item(() -> another(target))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(another ->
                        another.map(again).orElseGet(() -> Uni.createFrom().failure(failure))));
    }

    static boolean isRejection(Throwable failure) {
        return failure instanceof MisskeyException.Authentication e && e.tokenUnknown();
    }

    /** Tells the store of a rejection. Blocks while the server is asked. */
    void reject(Target target, String endpoint) {
        if (isCertain(endpoint)) {
            tell(target);
        } else {
            confirm(target).await().indefinitely();
        }
    }

    private static boolean isCertain(String endpoint) {
        return endpoint.equals(ASKING);
    }

    /** Asks the server, once for all who ask at the same time, and tells the store if it does not know the token. */
    private Uni<Void> confirm(Target target) {
        Key key = new Key(target.account(), target.token());
        return underWay.computeIfAbsent(key, asked -> isUnknown(target)
                        .onTermination()
                        .invoke(() -> underWay.remove(asked))
                        .memoize()
                        .indefinitely())
                .chain(unknown ->
                        unknown ? tellElsewhere(target) : Uni.createFrom().voidItem());
    }

    /** Tells the store of a token that {@code i} itself refused; that it cannot be told is no failure of the call. */
    private void tell(Target target) {
        try {
            tokens.get().rejected(target.account(), target.token());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The rejection of the token of %s could not be stored", target.account());
        }
    }

    /** {@link #tell} where it may block. */
    private Uni<Void> tellElsewhere(Target target) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> tell(target))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /**
     * The same with another token, if the store has one: another replica may have replaced the token that was rejected.
     * To be asked after the store was told. Blocks.
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

    /**
     * Tells the store that a call was answered, if servers refuse it to suspended accounts: only where they need a
     * token.
     */
    void accepted(Target target, String endpoint) {
        boolean proof = target.account() != null
                && Endpoints.find(endpoint).filter(EndpointFacts::credential).isPresent();
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
                    return isRejection(failure);
                });
    }
}
