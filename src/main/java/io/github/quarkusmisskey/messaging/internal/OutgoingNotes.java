package io.github.quarkusmisskey.messaging.internal;

import java.util.concurrent.Flow;

import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Posts messages as notes, one after the other. A message is acknowledged once its note is posted; if that fails, it is
 * refused, and the next one follows.
 */
final class OutgoingNotes implements Flow.Subscriber<Message<?>> {

    private static final Logger LOG = Logger.getLogger(OutgoingNotes.class);

    private final String name;
    private final MisskeyClient calls;
    private Flow.Subscription upstream;

    /** @param name name of the messaging channel */
    OutgoingNotes(String name, MisskeyClient calls) {
        this.name = name;
        this.calls = calls;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        upstream.request(1);
    }

    @Override
    public void onNext(Message<?> message) {
        Uni.createFrom()
                .item(() -> request(message.getPayload()))
                .chain(note -> calls.notes().createAsync(note))
                .onItemOrFailure()
                .transformToUni((note, failure) ->
                        Uni.createFrom().completionStage(() -> failure == null ? message.ack() : message.nack(failure)))
                .subscribe()
                .with(told -> upstream.request(1), this::notTold);
    }

    private static NotesCreateRequest request(Object payload) {
        if (payload instanceof NotesCreateRequest request) {
            return request;
        }
        if (payload instanceof CharSequence text) {
            return NotesCreateRequest.text(text.toString());
        }
        throw new IllegalArgumentException("An outgoing message must carry a text or a NotesCreateRequest, not "
                + (payload == null ? "nothing" : payload.getClass().getName()));
    }

    private void notTold(Throwable failure) {
        LOG.errorf(failure, "A message of the messaging channel %s could not be acknowledged or refused", name);
        upstream.request(1);
    }

    @Override
    public void onError(Throwable failure) {
        LOG.errorf(failure, "The messaging channel %s failed and delivers no further notes", name);
    }

    @Override
    public void onComplete() {
        LOG.debugf("The messaging channel %s is complete", name);
    }
}
