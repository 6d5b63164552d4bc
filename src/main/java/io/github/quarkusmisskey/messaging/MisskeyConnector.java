package io.github.quarkusmisskey.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.OnlyWith;
import io.github.quarkusmisskey.streaming.ExclusiveStreams;
import io.github.quarkusmisskey.streaming.StreamingConfig;
import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.annotations.ConnectorAttribute;
import io.smallrye.reactive.messaging.annotations.ConnectorAttribute.Direction;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import io.smallrye.reactive.messaging.health.HealthReport;
import io.smallrye.reactive.messaging.health.HealthReporter;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.jboss.logging.Logger;

/**
 * The connector {@code misskey} of Reactive Messaging. Incoming messages hold a {@link StreamEvent}, gaps too; outgoing ones a
 * text or a {@link io.github.quarkusmisskey.api.notes.NotesCreateRequest}.
 *
 * <p>An event is handled when its message is acknowledged. Events that were not when an application ended come again: each at
 * least once, at one replica at a time, in the server's order.
 */
@Singleton
@Connector(MisskeyConnector.NAME)
@OnlyWith("io.smallrye.reactive.messaging.connector.InboundConnector")
@ConnectorAttribute(
        name = "channel",
        type = "string",
        direction = Direction.INCOMING,
        mandatory = true,
        description = "The channel of Misskey, such as homeTimeline; its parameters are params.<name>")
@ConnectorAttribute(
        name = "account",
        type = "string",
        direction = Direction.INCOMING_AND_OUTGOING,
        description = "The account, as userId@host; the default host with its configured token if there is none")
@ConnectorAttribute(
        name = "reader",
        type = "string",
        direction = Direction.INCOMING,
        description =
                "The name under which is stored how far the channel was handled; that of the messaging channel if there is none")
@ConnectorAttribute(
        name = "durable",
        type = "boolean",
        direction = Direction.INCOMING,
        defaultValue = "true",
        description =
                "Whether that is stored at all, for which misskey.streaming.lease.enabled must be true; else events come"
                        + " from the start of the application on, at every replica")
@ConnectorAttribute(
        name = "failure-strategy",
        type = "string",
        direction = Direction.INCOMING,
        defaultValue = "fail",
        description =
                "What becomes of an event that is refused: fail ends the channel and makes the application not live;"
                        + " ignore leaves it out; again delivers it again, and all after it")
@ConnectorAttribute(
        name = "again-after",
        type = "duration",
        direction = Direction.INCOMING,
        defaultValue = "10s",
        description = "How long it takes until an event comes again")
@ConnectorAttribute(
        name = "acknowledge-within",
        type = "duration",
        direction = Direction.INCOMING,
        defaultValue = "5m",
        description =
                "How long one event may stay the oldest that is neither acknowledged nor refused; it is refused then, at the"
                        + " latest after twice that time; 0s for any time")
public class MisskeyConnector implements InboundConnector, OutboundConnector, HealthReporter {

    static final String NAME = "misskey";

    private static final Logger LOG = Logger.getLogger(MisskeyConnector.class);

    private final Instance<Misskey> misskey;
    private final ExclusiveStreams exclusive;
    private final StreamingConfig streaming;
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();

    @Inject
    MisskeyConnector(Instance<Misskey> misskey, ExclusiveStreams exclusive, StreamingConfig streaming) {
        this.misskey = misskey;
        this.exclusive = exclusive;
        this.streaming = streaming;
    }

    /**
     * @throws IllegalArgumentException if an attribute is not written as it should be, so that the application does not start
     * @throws IllegalStateException if it is to be stored how far the channel was handled, and cannot be
     */
    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        IncomingSettings settings = IncomingSettings.of(config);
        if (settings.durable() && !streaming.lease().enabled()) {
            throw new IllegalStateException("The messaging channel " + settings.name()
                    + " needs misskey.streaming.lease.enabled=true, so that it is stored how far it was handled; or"
                    + " durable=false");
        }
        return new IncomingEvents(settings, deliveries(settings))
                .messages()
                .onFailure()
                .invoke(failure -> {
                    failures.put(settings.name(), failure);
                    LOG.errorf(
                            failure, "The messaging channel %s failed and delivers no further events", settings.name());
                });
    }

    private Multi<Delivery> deliveries(IncomingSettings settings) {
        if (settings.durable()) {
            return settings.account()
                    .map(account -> exclusive.as(account, settings.reader()))
                    .orElseGet(() -> exclusive.byDefault(settings.reader()))
                    .deliveries(settings.channel());
        }
        MisskeyClient calls = settings.account().map(misskey.get()::as).orElseGet(misskey::get);
        return calls.stream().channel(settings.channel()).map(Passing::new);
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config config) {
        MisskeyClient calls = config.getOptionalValue("account", String.class)
                .map(AccountRef::ofName)
                .map(misskey.get()::as)
                .orElseGet(misskey::get);
        return new OutgoingNotes(config.getValue("channel-name", String.class), calls);
    }

    /** Not live once an event was refused, since a new start delivers it again. */
    @Override
    public HealthReport getLiveness() {
        return report(failure -> failure instanceof EventNotHandledException);
    }

    /** Not ready either once a stream failed, such as for a token that the server does not accept. */
    @Override
    public HealthReport getReadiness() {
        return report(failure -> true);
    }

    private HealthReport report(Predicate<Throwable> counts) {
        HealthReport.HealthReportBuilder report = HealthReport.builder();
        failures.forEach((name, failure) -> {
            if (counts.test(failure)) {
                report.add(name, false, failure.getMessage());
            }
        });
        return report.build();
    }

    /** An event that comes but once. */
    private record Passing(StreamEvent event) implements Delivery {

        @Override
        public void handled() {
            // Nothing is stored of it.
        }
    }
}
