package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;
import org.awaitility.Awaitility;

/** Keeps what a stream brings. */
public final class Recorder implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    public final List<StreamEvent> events = Collections.synchronizedList(new ArrayList<>());
    final AtomicReference<Throwable> failure = new AtomicReference<>();
    volatile boolean completed;
    private final AtomicReference<Flow.Subscription> subscription = new AtomicReference<>();

    public Recorder(Multi<StreamEvent> stream) {
        stream.onSubscription()
                .invoke(subscription::set)
                .subscribe()
                .with(events::add, failure::set, () -> completed = true);
    }

    List<String> texts() {
        return List.copyOf(events).stream()
                .filter(StreamEvent.Note.class::isInstance)
                .map(event -> ((StreamEvent.Note) event).body().text())
                .toList();
    }

    public List<Gap> gaps() {
        return List.copyOf(events).stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .toList();
    }

    void awaitText(String text) {
        Awaitility.await().atMost(TIMEOUT).pollInterval(Duration.ofMillis(10)).until(() -> texts().contains(text));
    }

    Throwable awaitFailure() {
        return Awaitility.await().atMost(TIMEOUT).until(failure::get, found -> found != null);
    }

    @Override
    public void close() {
        subscription.get().cancel();
    }
}
