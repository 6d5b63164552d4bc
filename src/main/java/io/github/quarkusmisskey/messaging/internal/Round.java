package io.github.quarkusmisskey.messaging.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;

import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** The messages up to the next refused event. */
final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final IncomingSettings settings;
    private final CompletableFuture<Message<StreamEvent>> refusal = new CompletableFuture<>();
    private final Unanswered<Answer> unanswered = new Unanswered<>();

    Round(IncomingSettings settings) {
        this.settings = settings;
    }

    /** Supports one subscription. */
    Multi<Message<StreamEvent>> messages(Multi<Delivery> deliveries) {
        Multi<Message<StreamEvent>> messages =
                deliveries.map(this::message).onCompletion().invoke(() -> refusal.complete(null));
        Cancellable watch = watch(settings.acknowledgeWithin());
        // Events are requested only on demand: one that waits here when the application stops would be delivered twice.
        return Multi.createBy()
                .merging()
                .withRequests(1)
                .streams(messages, Uni.createFrom().completionStage(refusal).toMulti())
                .onTermination()
                .invoke(watch::cancel);
    }

    private Message<StreamEvent> message(Delivery delivery) {
        Answer answer = new Answer(delivery);
        unanswered.add(answer);
        return Message.of(delivery.event(), answer::handled, answer::refused);
    }

    private Cancellable watch(Duration limit) {
        Multi<Long> ticks = limit.isZero()
                ? Multi.createFrom().empty()
                : Multi.createFrom().ticks().every(limit);
        return ticks.subscribe().with(tick -> unanswered.stillOldest().ifPresent(Answer::overdue));
    }

    /** The application's answer for one event. */
    private final class Answer {

        private final Delivery delivery;

        Answer(Delivery delivery) {
            this.delivery = delivery;
        }

        CompletionStage<Void> handled() {
            unanswered.remove(this);
            delivery.handled();
            return CompletableFuture.completedFuture(null);
        }

        CompletionStage<Void> refused(Throwable reason) {
            if (settings.failureStrategy() == FailureStrategy.IGNORE) {
                LOG.warnf(
                        reason,
                        "An event %s of the messaging channel %s was not handled and is skipped",
                        delivery.event().type(),
                        settings.name());
                return handled();
            }
            unanswered.remove(this);
            refusal.completeExceptionally(new EventNotHandledException(settings.name(), reason));
            return CompletableFuture.completedFuture(null);
        }

        void overdue() {
            refused(new TimeoutException("The event was neither acknowledged nor refused within "
                    + settings.acknowledgeWithin() + "; if it may take longer, set mp.messaging.incoming."
                    + settings.name() + ".acknowledge-within"));
        }
    }
}
