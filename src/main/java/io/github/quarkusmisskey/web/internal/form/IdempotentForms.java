package io.github.quarkusmisskey.web.internal.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs a form's action once, though the form is sent twice: the second sender waits for the first and gets its result.
 * Holds the latest 10,000 forms for ten minutes, on this replica. Safe for use by many threads.
 *
 * @param <T> the result
 */
public final class IdempotentForms<T> {

    private static final int MAX_FORMS = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Run<T>(CompletableFuture<T> result, Instant begun) {}

    private final Clock clock;
    private final Map<String, Run<T>> runs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Run<T>> eldest) {
            return size() > MAX_FORMS
                    || eldest.getValue().begun().isBefore(clock.instant().minus(KEPT));
        }
    };

    public IdempotentForms(Clock clock) {
        this.clock = clock;
    }

    /** The result of the action that was given first with this form. An action that throws may be tried again. */
    public T run(String form, Supplier<T> action) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> first = first(form, mine);
        if (first != mine) {
            return await(first);
        }
        try {
            T result = action.get();
            mine.complete(result);
            return result;
        } catch (RuntimeException e) {
            forget(form);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private CompletableFuture<T> first(String form, CompletableFuture<T> mine) {
        synchronized (runs) {
            Run<T> known = runs.putIfAbsent(form, new Run<>(mine, clock.instant()));
            return known == null ? mine : known.result();
        }
    }

    private void forget(String form) {
        synchronized (runs) {
            runs.remove(form);
        }
    }

    private static <T> T await(CompletableFuture<T> first) {
        try {
            return first.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
