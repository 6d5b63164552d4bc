package org.acme.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.streaming.OnMisskey;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;

/** Answers who says hello, once, however many replicas run. */
@ApplicationScoped
public class Greeter {

    @Inject
    Misskey misskey;

    @OnMisskey(channel = "localTimeline", params = "withReplies=true")
    void answer(StreamEvent.Note event) {
        if ("hello".equals(event.body().text())) {
            misskey.notes()
                    .create(note -> note.text("Hello " + event.body().user().username())
                            .replyId(event.body().id()));
        }
    }
}
