package org.acme.relay;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.quarkus.logging.Log;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Between Misskey and a broker, both ways. */
@ApplicationScoped
public class Relay {

    @ConfigProperty(name = "relay.name", defaultValue = "relay")
    String name;

    private final AtomicInteger archived = new AtomicInteger();

    /** Numbered, since the broker may get neighbours in another order: they are sent by several threads. */
    @Incoming("timeline")
    @Outgoing("archive")
    public String archive(StreamEvent event) {
        Log.debugf("An event %s goes to the archive", event.type());
        String text = event instanceof StreamEvent.Note note ? note.body().text() : event.toString();
        return name + " " + archived.getAndIncrement() + " " + text;
    }

    @Incoming("wishes")
    @Outgoing("notes")
    public String write(String wish) {
        return "I wish " + wish;
    }
}
