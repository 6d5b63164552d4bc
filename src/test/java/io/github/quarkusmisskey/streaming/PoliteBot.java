package io.github.quarkusmisskey.streaming;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.OnMisskey;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.BlockingOperationControl;

/** What an application writes: answers greetings, and stumbles over some. */
@Singleton
@IfBuildProperty(name = "bot.enabled", stringValue = "true")
class PoliteBot {

    final Queue<String> heard = new ConcurrentLinkedQueue<>();
    final Queue<Gap> gaps = new ConcurrentLinkedQueue<>();
    volatile boolean onEventLoop;

    @Inject
    Misskey misskey;

    @OnMisskey(channel = "localTimeline", params = "withReplies=true")
    void answer(StreamEvent.Note event) {
        onEventLoop |= !BlockingOperationControl.isBlockingAllowed();
        String text = event.body().text();
        heard.add(text);
        if (text.equals("hello")) {
            misskey.notes()
                    .create(NotesCreateRequest.text("Hello to you").toBuilder()
                            .replyId(event.body().id())
                            .build());
        } else if (text.equals("stumble")) {
            throw new IllegalStateException("The bot stumbles");
        }
    }

    @OnMisskey(channel = "main", account = "${bot.account}")
    void missing(Gap gap) {
        gaps.add(gap);
    }
}
