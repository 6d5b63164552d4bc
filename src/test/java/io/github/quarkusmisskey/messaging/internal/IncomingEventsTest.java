package io.github.quarkusmisskey.messaging.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What acknowledging and refusing messages means to the events in them. */
class IncomingEventsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int EVENTS = 5;

    private final List<Integer> handled = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger subscriptions = new AtomicInteger();

    /** Begins after the first events that were handled, as a stored position does, and does not end. */
    private Multi<Delivery> deliveries() {
        return Multi.createFrom().deferred(() -> {
            subscriptions.incrementAndGet();
            int first = 0;
            while (handled.contains(first)) {
                first++;
            }
            return Multi.createBy()
                    .concatenating()
                    .streams(
                            Multi.createFrom().range(first, EVENTS).map(this::delivery),
                            Multi.createFrom().nothing());
        });
    }

    private Delivery delivery(int number) {
        return new Delivery() {
            @Override
            public StreamEvent event() {
                return new Gap(null, Integer.toString(number), Gap.Reason.TOO_MANY);
            }

            @Override
            public void handled() {
                handled.add(number);
            }
        };
    }

    private AssertSubscriber<Message<StreamEvent>> subscribe(String strategy) {
        return subscribe(strategy, "PT5M");
    }

    private AssertSubscriber<Message<StreamEvent>> subscribe(String strategy, String acknowledgeWithin) {
        IncomingSettings settings = settings(Map.of(
                "failure-strategy",
                strategy,
                "again-after",
                "PT0.05S",
                "acknowledge-within",
                acknowledgeWithin,
                "channel",
                "homeTimeline"));
        return new IncomingEvents(settings, deliveries())
                .messages()
                .subscribe()
                .withSubscriber(AssertSubscriber.create(EVENTS));
    }

    private static IncomingSettings settings(Map<String, String> attributes) {
        return IncomingSettings.of(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(attributes, "attributes", 100))
                .withSources(new PropertiesConfigSource(Map.of("channel-name", "timeline"), "name", 100))
                .build());
    }

    private static List<String> numbers(AssertSubscriber<Message<StreamEvent>> subscriber) {
        return subscriber.getItems().stream()
                .map(message -> ((Gap) message.getPayload()).to())
                .toList();
    }

    private static void refuse(Message<?> message) {
        message.nack(new IllegalStateException("no room")).toCompletableFuture().join();
    }

    @Test
    void anEventIsHandledWhenItsMessageIsAcknowledged() {
        AssertSubscriber<Message<StreamEvent>> messages = subscribe("fail").awaitItems(EVENTS, TIMEOUT);
        assertThat(numbers(messages)).containsExactly("0", "1", "2", "3", "4");
        assertThat(handled).isEmpty();
        messages.getItems().get(1).ack().toCompletableFuture().join();
        assertThat(handled).containsExactly(1);
    }

    @Test
    void aRefusedEventEndsTheChannel() {
        AssertSubscriber<Message<StreamEvent>> messages = subscribe("fail").awaitItems(EVENTS, TIMEOUT);
        refuse(messages.getItems().get(2));
        messages.awaitFailure(TIMEOUT)
                .assertFailedWith(EventNotHandledException.class, "An event of the messaging channel timeline");
        assertThat(messages.getFailure()).hasRootCauseMessage("no room");
        assertThat(handled).isEmpty();
        assertThat(subscriptions).hasValue(1);
    }

    @Test
    void aRefusedEventIsLeftOutIfThatIsWanted() {
        AssertSubscriber<Message<StreamEvent>> messages = subscribe("ignore").awaitItems(EVENTS, TIMEOUT);
        messages.getItems().forEach(IncomingEventsTest::refuse);
        messages.assertNotTerminated();
        assertThat(handled).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aRefusedEventComesAgainIfThatIsWantedAndAllAfterIt() {
        AssertSubscriber<Message<StreamEvent>> messages = subscribe("again").awaitItems(EVENTS, TIMEOUT);
        messages.getItems().get(0).ack().toCompletableFuture().join();
        refuse(messages.getItems().get(1));
        messages.awaitNextItems(EVENTS - 1, TIMEOUT);
        assertThat(numbers(messages)).containsExactly("0", "1", "2", "3", "4", "1", "2", "3", "4");
        assertThat(subscriptions).hasValue(2);
        messages.cancel();
    }

    @Test
    void anEventThatNobodyAnswersCountsAsRefused() {
        AssertSubscriber<Message<StreamEvent>> messages =
                subscribe("fail", "PT0.2S").awaitItems(EVENTS, TIMEOUT);
        acknowledge(messages, 0, 2, 3, 4);
        messages.awaitFailure(TIMEOUT).assertFailedWith(EventNotHandledException.class, "timeline");
        assertThat(messages.getFailure())
                .hasRootCauseInstanceOf(TimeoutException.class)
                .rootCause()
                .hasMessageContainingAll("PT0.2S", "mp.messaging.incoming.timeline.acknowledge-within");
        assertThat(handled).containsExactly(0, 2, 3, 4);
    }

    @Test
    void anEventThatNobodyAnswersComesAgainOrIsLeftOutAsOrdered() {
        AssertSubscriber<Message<StreamEvent>> again =
                subscribe("again", "PT0.2S").awaitItems(EVENTS, TIMEOUT);
        acknowledge(again, 0, 1, 2);
        again.awaitNextItems(2, TIMEOUT);
        assertThat(numbers(again)).containsExactly("0", "1", "2", "3", "4", "3", "4");
        acknowledge(again, 5, 6);
        again.cancel();

        handled.clear();
        AssertSubscriber<Message<StreamEvent>> ignored =
                subscribe("ignore", "PT0.1S").awaitItems(EVENTS, TIMEOUT);
        acknowledge(ignored, 1, 2, 3);
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(handled).containsExactly(1, 2, 3, 0, 4));
        ignored.assertNotTerminated();
        ignored.cancel();
    }

    @Test
    void manySlowEventsMayTakeLongerThanOneMay() {
        AssertSubscriber<Message<StreamEvent>> messages =
                subscribe("fail", "PT1S").awaitItems(EVENTS, TIMEOUT);
        for (int number = 0; number < EVENTS; number++) {
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            acknowledge(messages, number);
        }
        messages.assertNotTerminated();
        await().pollDelay(Duration.ofMillis(2_500)).until(() -> true);
        messages.assertNotTerminated().cancel();
    }

    private static void acknowledge(AssertSubscriber<Message<StreamEvent>> messages, int... which) {
        for (int one : which) {
            messages.getItems().get(one).ack().toCompletableFuture().join();
        }
    }

    @Test
    void takesNoMoreEventsThanAreWanted() {
        List<Long> requested = Collections.synchronizedList(new ArrayList<>());
        Multi<Delivery> watched = deliveries().onRequest().invoke(requested::add);
        AssertSubscriber<Message<StreamEvent>> messages = new IncomingEvents(
                        settings(Map.of("channel", "homeTimeline")), watched)
                .messages()
                .subscribe()
                .withSubscriber(AssertSubscriber.create(2));
        messages.awaitItems(2, TIMEOUT);
        assertThat(requested.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(3);
        messages.cancel();
    }

    @Test
    void readsParametersOfTheChannel() {
        IncomingSettings settings = settings(
                Map.of("channel", "homeTimeline", "params.withRenotes", "false", "account", "9abc@misskey.example"));
        assertThat(settings.channel()).isEqualTo(Channel.homeTimeline().withRenotes(false));
        assertThat(settings.account())
                .hasValueSatisfying(account -> assertThat(account.userId()).isEqualTo("9abc"));
        assertThat(settings.reader()).isEqualTo("timeline");
        assertThat(settings.durable()).isTrue();
    }

    @Test
    void saysWhatIsWrittenWrongly() {
        assertThatThrownBy(() -> settings(Map.of())).hasMessageContaining("mp.messaging.incoming.timeline.channel");
        assertThatThrownBy(() -> settings(Map.of("channel", "homeTimeline", "params.wihtRenotes", "false")))
                .hasMessageContaining("wihtRenotes");
        assertThatThrownBy(() -> settings(Map.of("channel", "main", "account", "9abc")))
                .hasMessageContaining("an at sign and its host");
        assertThatThrownBy(() -> settings(Map.of("channel", "main", "failure-strategy", "explode")))
                .hasMessageContaining("fail, ignore, again");
        assertThatThrownBy(() -> settings(Map.of("channel", "main", "acknowledge-within", "-PT1S")))
                .hasMessageContaining("mp.messaging.incoming.timeline.acknowledge-within");
    }
}
