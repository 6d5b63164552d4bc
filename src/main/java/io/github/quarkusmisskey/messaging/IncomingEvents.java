package io.github.quarkusmisskey.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Events as messages. An event was handled when its message is acknowledged. */
final class IncomingEvents {

    private static final Logger LOG = Logger.getLogger(IncomingEvents.class);

    private final IncomingSettings settings;
    private final Multi<Delivery> deliveries;

    /** @param deliveries begins after what was handled, at each subscription */
    IncomingEvents(IncomingSettings settings, Multi<Delivery> deliveries) {
        this.settings = settings;
        this.deliveries = deliveries;
    }

    Multi<Message<StreamEvent>> messages() {
        Multi<Message<StreamEvent>> messages = Multi.createFrom().deferred(this::untilOneIsRefused);
        if (settings.failureStrategy() != FailureStrategy.AGAIN) {
            return messages;
        }
        return messages.onFailure(EventNotHandledException.class)
                .invoke(failure -> LOG.warnf(failure, "%s; it comes again", failure.getMessage()))
                .onFailure(EventNotHandledException.class)
                .retry()
                .when(failures -> failures.call(failure ->
                        Uni.createFrom().voidItem().onItem().delayIt().by(settings.againAfter())));
    }

    private Multi<Message<StreamEvent>> untilOneIsRefused() {
        CompletableFuture<Message<StreamEvent>> refusal = new CompletableFuture<>();
        Multi<Message<StreamEvent>> messages = deliveries
                .map(delivery -> message(delivery, refusal::completeExceptionally))
                .onCompletion()
                .invoke(() -> refusal.complete(null));
        // No event is asked for before it is wanted: one that waits here when the application stops would come twice.
        return Multi.createBy()
                .merging()
                .withRequests(1)
                .streams(messages, Uni.createFrom().completionStage(refusal).toMulti());
    }

    private Message<StreamEvent> message(Delivery delivery, Consumer<Throwable> refuse) {
        return Message.of(delivery.event(), () -> handled(delivery), reason -> notHandled(delivery, reason, refuse));
    }

    private static CompletionStage<Void> handled(Delivery delivery) {
        delivery.handled();
        return CompletableFuture.completedFuture(null);
    }

    private CompletionStage<Void> notHandled(Delivery delivery, Throwable reason, Consumer<Throwable> refuse) {
        if (settings.failureStrategy() == FailureStrategy.IGNORE) {
            LOG.warnf(
                    reason,
                    "An event %s of the messaging channel %s was not handled, and is left out",
                    delivery.event().type(),
                    settings.name());
            return handled(delivery);
        }
        refuse.accept(new EventNotHandledException(settings.name(), reason));
        return CompletableFuture.completedFuture(null);
    }
}
