package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.impl.VertxInternal;

/**
 * Asks for the addresses of names in a few threads of its own, since the system's look-up blocks for as long as a stranger's
 * DNS server likes. A name is asked for once at a time; one that takes too long fails for everybody until its answer is there.
 */
final class NameLookups {

    private static final int THREADS = 16;
    private static final int MAX_WAITING = 200;
    private static final int IDLE_SECONDS = 30;

    /** What is asked for the addresses of a name, as the system's own look-up. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    private final VertxInternal vertx;
    private final Resolver resolver;
    private final Duration limit;
    private final ThreadPoolExecutor threads;
    private final Map<String, Promise<InetAddress[]>> underWay = new ConcurrentHashMap<>();

    /** @param limit how long one look-up may take, the time in the queue included */
    NameLookups(VertxInternal vertx, Resolver resolver, Duration limit) {
        this(vertx, resolver, limit, THREADS, MAX_WAITING);
    }

    NameLookups(VertxInternal vertx, Resolver resolver, Duration limit, int threads, int maxWaiting) {
        this.vertx = vertx;
        this.resolver = resolver;
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(maxWaiting),
                NameLookups::thread);
        this.threads.allowCoreThreadTimeOut(true);
    }

    /** The addresses, on the caller's context; fails if the name is unknown, takes too long, or too many are asked for. */
    Future<InetAddress[]> find(String host) {
        Promise<InetAddress[]> answer = vertx.promise();
        Promise<InetAddress[]> fresh = Promise.promise();
        Promise<InetAddress[]> known = underWay.putIfAbsent(host, fresh);
        if (known == null) {
            begin(host, fresh);
        }
        (known == null ? fresh : known).future().onComplete(answer);
        return answer.future();
    }

    private void begin(String host, Promise<InetAddress[]> answer) {
        try {
            threads.execute(() -> ask(host, answer));
        } catch (RejectedExecutionException full) {
            underWay.remove(host);
            answer.tryFail(new IOException("too many names are being resolved at the same time"));
            return;
        }
        long timer = vertx.setTimer(
                Math.max(1, limit.toMillis()), fired -> answer.tryFail(new TimeoutException("the look-up of a name")));
        answer.future().onComplete(ended -> vertx.cancelTimer(timer));
    }

    /** How many names are asked for, or wait for that. */
    int underWay() {
        return underWay.size();
    }

    private void ask(String host, Promise<InetAddress[]> answer) {
        try {
            InetAddress[] addresses = resolver.addressesOf(host);
            underWay.remove(host);
            answer.tryComplete(addresses);
        } catch (UnknownHostException | RuntimeException e) {
            underWay.remove(host);
            answer.tryFail(e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "misskey-name-lookup");
        thread.setDaemon(true);
        return thread;
    }
}
