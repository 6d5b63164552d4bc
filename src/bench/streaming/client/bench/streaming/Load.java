package bench.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The server's side of it: how many joined, and that it sends. */
final class Load {

    private static final int AT_A_TIME = 100;
    private static final int POLL_MILLIS = 5;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Load(String url) {
        this.url = url;
    }

    /**
     * Opens sockets, and has a first note sent to all that are open: it makes our side fetch what lies before it.
     *
     * @param from how many are open already
     * @param to how many are to be open
     */
    void open(Side side, int from, int to) {
        for (int i = from; i < to; i++) {
            side.open(i);
            if ((i + 1) % AT_A_TIME == 0 || i + 1 == to) {
                await(i + 1, () -> Long.parseLong(ask("joined?side=" + side.name())));
            }
        }
        send(side, 1, to);
    }

    /** Has so many notes sent on each socket, and waits until all arrived. */
    void send(Side side, int each, int sockets) {
        long before = side.received();
        ask("send?side=" + side.name() + "&each=" + each);
        await(before + (long) each * sockets, side::received);
    }

    private static void await(long wanted, LongSupplier actual) {
        long until = System.nanoTime() + TIMEOUT.toNanos();
        while (actual.getAsLong() < wanted) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(actual.getAsLong() + " instead of " + wanted);
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String ask(String what) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/bench/" + what)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
