package io.github.quarkusmisskey.token;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.account.internal.TokenToCheck;
import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Checks tokens of all servers in parallel, a few per server at a time. After one check of a server has timed out, its
 * other tokens are skipped, because they would probably be slow too and delay others.
 */
final class ParallelChecks {

    private final Function<TokenToCheck, Uni<TokenVerdict>> ask;
    private final BiConsumer<TokenToCheck, TokenVerdict> note;
    private final int perHost;
    private final Duration timeout;

    /**
     * @param ask must not block
     * @param note may block
     * @throws IllegalArgumentException if the limit per server is less than 1
     */
    ParallelChecks(
            Function<TokenToCheck, Uni<TokenVerdict>> ask,
            BiConsumer<TokenToCheck, TokenVerdict> note,
            int perHost,
            Duration timeout) {
        if (perHost < 1) {
            throw new IllegalArgumentException("misskey.tokens.checks-per-host is less than 1");
        }
        this.ask = ask;
        this.note = note;
        this.perHost = perHost;
        this.timeout = timeout;
    }

    /** Blocks until all tokens are checked or skipped; throws an exception of {@code note}. */
    void run(List<TokenToCheck> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        List<Uni<Void>> servers =
                tokens.stream()
                        .collect(Collectors.groupingBy(token -> token.account().host()))
                        .values()
                        .stream()
                        .map(this::checkServer)
                        .toList();
        try {
            Uni.join().all(servers).andCollectFailures().await().indefinitely();
        } catch (CompositeException several) {
            throw several.getCauses().get(0) instanceof RuntimeException first ? first : several;
        }
    }

    private Uni<Void> checkServer(List<TokenToCheck> tokens) {
        AtomicBoolean slow = new AtomicBoolean();
        return Multi.createFrom()
                .iterable(tokens)
                .onItem()
                .transformToUni(token -> slow.get() ? Uni.createFrom().voidItem() : check(token, slow))
                .merge(perHost)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> check(TokenToCheck token, AtomicBoolean slow) {
        return Uni.createFrom()
                .deferred(() -> ask.apply(token))
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure(TimeoutException.class)
                .recoverWithItem(late -> {
                    slow.set(true);
                    return TokenVerdict.UNKNOWN;
                })
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(verdict -> note.accept(token, verdict))
                .replaceWithVoid();
    }
}
