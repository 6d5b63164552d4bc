package io.github.quarkusmisskey.messaging.internal;

import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Converts events to messages. Acknowledging a message marks its event as handled. */
final class IncomingEvents {

    private static final Logger LOG = Logger.getLogger(IncomingEvents.class);

    private final IncomingSettings settings;
    private final Multi<Delivery> deliveries;

    /** @param deliveries starts after the handled events at each subscription */
    IncomingEvents(IncomingSettings settings, Multi<Delivery> deliveries) {
        this.settings = settings;
        this.deliveries = deliveries;
    }

    Multi<Message<StreamEvent>> messages() {
        Multi<Message<StreamEvent>> messages =
                Multi.createFrom().deferred(() -> new Round(settings).messages(deliveries));
        if (settings.failureStrategy() != FailureStrategy.AGAIN) {
            return messages;
        }
        return messages.onFailure(EventNotHandledException.class)
                .invoke(failure -> LOG.warnf(failure, "%s; it is delivered again", failure.getMessage()))
                .onFailure(EventNotHandledException.class)
                .retry()
                .when(failures -> failures.call(failure ->
                        Uni.createFrom().voidItem().onItem().delayIt().by(settings.againAfter())));
    }
}
