package io.github.quarkusmisskey.client.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.quarkusmisskey.client.internal.error.NoRoomException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.impl.VertxInternal;

/**
 * Resolves names on its own threads, because the system's look-up blocks for as long as a foreign DNS server takes.
 * Concurrent look-ups of one name are merged; a name that takes too long fails for all callers until its result
 * arrives. A domain with a slow DNS server occupies no more than its share of the threads.
 */
final class NameLookups {

    private static final int THREADS = 64;
    private static final int MAX_SLOW_OF_DOMAIN = 8;
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final int MAX_WAITING = 200;
    private static final int IDLE_SECONDS = 30;
    private static final int MAX_REGISTRY_LENGTH = 3;

    /** Returns the addresses of a name, like the system's look-up. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** A look-up in progress. */
    private record Lookup(String domain, long begun, Promise<InetAddress[]> answer) {

        Lookup(String domain) {
            this(domain, System.nanoTime(), Promise.promise());
        }

        boolean isSlow() {
            return System.nanoTime() - begun > SLOW.toNanos();
        }
    }

    private final VertxInternal vertx;
    private final Resolver resolver;
    private final Duration limit;
    private final ThreadPoolExecutor threads;
    private final Map<String, Lookup> underWay = new ConcurrentHashMap<>();

    /** @param limit time limit of one look-up, including the time in the queue */
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

    /**
     * The addresses, on the caller's context; fails if the name is unknown, the look-up takes too long, or too many
     * look-ups are waiting.
     */
    Future<InetAddress[]> find(String host) {
        Promise<InetAddress[]> answer = vertx.promise();
        Lookup fresh = new Lookup(domain(host));
        Lookup known = underWay.get(host);
        if (known == null && slowOf(fresh.domain) >= MAX_SLOW_OF_DOMAIN) {
            return vertx.getOrCreateContext()
                    .failedFuture(
                            new NoRoomException("the name server of this domain is slow, and many names wait for it"));
        }
        known = underWay.putIfAbsent(host, fresh);
        if (known == null) {
            begin(host, fresh.answer);
        }
        (known == null ? fresh : known).answer.future().onComplete(answer);
        return answer.future();
    }

    private long slowOf(String domain) {
        return underWay.values().stream()
                .filter(lookup -> lookup.domain.equals(domain) && lookup.isSlow())
                .count();
    }

    /**
     * The part of a name that probably has one owner: the last two labels, or three below suffixes such as
     * {@code co.uk}.
     */
    private static String domain(String host) {
        String[] labels = host.split("\\.");
        int last = labels.length - 1;
        int kept = last > 1 && labels[last - 1].length() <= MAX_REGISTRY_LENGTH ? 3 : 2;
        return String.join(".", List.of(labels).subList(Math.max(0, labels.length - kept), labels.length));
    }

    private void begin(String host, Promise<InetAddress[]> answer) {
        try {
            threads.execute(() -> ask(host, answer));
        } catch (RejectedExecutionException full) {
            underWay.remove(host);
            answer.tryFail(new NoRoomException("too many names are being resolved at the same time"));
            return;
        }
        long timer = vertx.setTimer(
                Math.max(1, limit.toMillis()), fired -> answer.tryFail(new TimeoutException("the look-up of a name")));
        answer.future().onComplete(ended -> vertx.cancelTimer(timer));
    }

    /** The result if it arrives in time, otherwise the given value; a later result is dropped. */
    <T> Future<T> atMost(Duration time, Future<T> answer, T otherwise) {
        Promise<T> first = vertx.promise();
        long timer = vertx.setTimer(time.toMillis(), late -> first.tryComplete(otherwise));
        answer.onComplete(answered -> {
            vertx.cancelTimer(timer);
            if (answered.succeeded()) {
                first.tryComplete(answered.result());
            } else {
                first.tryFail(answered.cause());
            }
        });
        return first.future();
    }

    /** Number of look-ups that are running or waiting. */
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
