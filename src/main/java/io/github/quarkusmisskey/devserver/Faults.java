package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.quarkusmisskey.devserver.internal.http.Exchange;

/** The active faults. Thread-safe; a fault takes effect with the next request. */
public final class Faults {

    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    public Faults() {}

    /**
     * Starts a fault for an endpoint: the path after {@code /api/}, or the complete path of anything else, with
     * {@code *} as a wildcard, as in {@code notes/*}, {@code miauth/*}{@code /check} and {@code /nodeinfo/*}. It is
     * permanent unless {@link FaultSpec#times} limits it.
     */
    public FaultSpec at(String endpoint) {
        return new FaultSpec(faults::add, endpoint);
    }

    /** Ends all faults. */
    public void clear() {
        faults.forEach(Fault::remove);
        faults.clear();
    }

    /**
     * Applies the matching faults, oldest first, around the normal processing of the request. A fault that responds
     * prevents the later ones, which then apply to the next request.
     */
    public void apply(Exchange exchange, Runnable process) {
        apply(exchange, List.copyOf(faults), process);
    }

    private static void apply(Exchange exchange, List<Fault> candidates, Runnable process) {
        for (int i = 0; i < candidates.size(); i++) {
            Fault fault = candidates.get(i);
            if (fault.take(exchange.endpoint())) {
                List<Fault> later = candidates.subList(i + 1, candidates.size());
                fault.effect().apply(exchange, () -> apply(exchange, later, process));
                return;
            }
        }
        process.run();
    }
}
