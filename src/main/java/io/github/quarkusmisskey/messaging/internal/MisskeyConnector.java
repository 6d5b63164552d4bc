package io.github.quarkusmisskey.messaging.internal;

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
import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.github.quarkusmisskey.streaming.ExclusiveStreams;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
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
 * The connector {@code misskey} of Reactive Messaging. Incoming messages carry a {@link StreamEvent}, gaps included;
 * outgoing messages carry a text or a {@link io.github.quarkusmisskey.api.notes.NotesCreateRequest}.
 *
 * <p>An event is handled when its message is acknowledged. Events that were not handled when the application ended are
 * delivered again: each at least once, on one replica at a time, in the server's order.
 */
@Singleton
@Connector(MisskeyConnector.NAME)
@OnlyWith("io.smallrye.reactive.messaging.connector.InboundConnector")
@ConnectorAttribute(
        name = "channel",
        type = "string",
        direction = Direction.INCOMING,
        mandatory = true,
        description = "The Misskey channel, such as homeTimeline; its parameters are params.<name>")
@ConnectorAttribute(
        name = "account",
        type = "string",
        direction = Direction.INCOMING_AND_OUTGOING,
        description = "The account, as userId@host; the default server with its configured token if not set")
@ConnectorAttribute(
        name = "reader",
        type = "string",
        direction = Direction.INCOMING,
        description =
                "Name under which the position in the Misskey channel is stored; by default that of the messaging channel")
@ConnectorAttribute(
        name = "durable",
        type = "boolean",
        direction = Direction.INCOMING,
        defaultValue = "true",
        description =
                "Whether the position is stored, which requires misskey.streaming.lease.enabled=true; otherwise every replica"
                        + " receives the events from the start of the application on")
@ConnectorAttribute(
        name = "failure-strategy",
        type = "string",
        direction = Direction.INCOMING,
        defaultValue = "fail",
        description =
                "What happens to an event that is refused: fail ends the channel and makes the application not live;"
                        + " ignore skips it; again delivers it again, together with all events after it")
@ConnectorAttribute(
        name = "again-after",
        type = "duration",
        direction = Direction.INCOMING,
        defaultValue = "10s",
        description = "Delay before an event is delivered again")
@ConnectorAttribute(
        name = "acknowledge-within",
        type = "duration",
        direction = Direction.INCOMING,
        defaultValue = "5m",
        description =
                "How long an event may be the oldest one that is neither acknowledged nor refused; then it counts as"
                        + " refused, after twice that time at the latest; 0s for no limit")
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
     * @throws IllegalArgumentException if an attribute is invalid; the application does not start then
     * @throws IllegalStateException if the position is to be stored but leases are disabled
     */
    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        IncomingSettings settings = IncomingSettings.of(config);
        if (settings.durable() && !streaming.lease().enabled()) {
            throw new IllegalStateException("The messaging channel " + settings.name()
                    + " requires misskey.streaming.lease.enabled=true to store its position, or durable=false");
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

    /** Not live after an event was refused, because a restart delivers it again. */
    @Override
    public HealthReport getLiveness() {
        return report(failure -> failure instanceof EventNotHandledException);
    }

    /** Also not ready after a stream failed, for instance because of a rejected token. */
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

    /** An event that is not delivered again. */
    private record Passing(StreamEvent event) implements Delivery {

        @Override
        public void handled() {
            // Its position is not stored.
        }
    }
}
