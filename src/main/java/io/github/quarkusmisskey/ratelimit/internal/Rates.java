package io.github.quarkusmisskey.ratelimit.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;

/** Limits events per minute and key, for the latest 10,000 keys. Each replica counts on its own. Thread-safe. */
public final class Rates {

    private static final int MAX_COUNTED = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_COUNTED;
        }
    };

    /**
     * @param key configuration key of the limit, for the error message
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Rates(String key, int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException(key + " is " + perMinute + "; it must be at least 1");
        }
        this.perMinute = perMinute;
    }

    /**
     * Counts an event.
     *
     * @return zero if it is within the limit, otherwise how long to wait
     */
    public Duration take(String who) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(who, first -> newBucket());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /**
     * Counts nothing.
     *
     * @return zero if {@link #take} would be within the limit, otherwise how long to wait
     */
    public Duration untilFree(String who) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.get(who);
        }
        if (bucket == null) {
            return Duration.ZERO;
        }
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** Number of keys. */
    public int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
