package bench.streaming;

import java.util.concurrent.atomic.LongAdder;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;

/** The library as applications use it: a subscription for each account. */
final class OurSide implements Side {

    private final Misskey misskey;
    private final MisskeyHost host;
    private final LongAdder notes = new LongAdder();

    OurSide(Misskey misskey, MisskeyHost host) {
        this.misskey = misskey;
        this.host = host;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public long received() {
        return notes.sum();
    }

    @Override
    public void open(int number) {
        misskey.at(host, AccessToken.of(name() + "-" + number))
                .stream()
                .channel(Channel.homeTimeline())
                .subscribe()
                .with(this::count, failure -> {
                    throw new IllegalStateException("A stream failed", failure);
                });
    }

    private void count(StreamEvent event) {
        if (event instanceof StreamEvent.Note) {
            notes.increment();
        }
    }
}
