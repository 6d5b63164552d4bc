package io.github.quarkusmisskey.client.internal.observation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

/**
 * The observers of calls. They register themselves, because they exist only if the libraries that they report to do.
 */
@Singleton
public class CallObservers {

    private static final Logger LOG = Logger.getLogger(CallObservers.class);

    private final List<CallObserver> all = new CopyOnWriteArrayList<>();

    public void add(CallObserver observer) {
        all.add(observer);
    }

    public void remove(CallObserver observer) {
        all.remove(observer);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Notifies all observers, and returns the callback for the outcome of the attempt. */
    public Consumer<CallOutcome> begin(ObservedCall call) {
        List<Consumer<CallOutcome>> told =
                all.stream().map(observer -> begin(observer, call)).toList();
        return outcome -> told.forEach(each -> tell(each, outcome));
    }

    private static Consumer<CallOutcome> begin(CallObserver observer, ObservedCall call) {
        try {
            return observer.begin(call);
        } catch (RuntimeException e) {
            LOG.warn("An observer of calls failed at the start of a call", e);
            return outcome -> {};
        }
    }

    private static void tell(Consumer<CallOutcome> observer, CallOutcome outcome) {
        try {
            observer.accept(outcome);
        } catch (RuntimeException e) {
            LOG.warn("An observer of calls failed at the end of a call", e);
        }
    }
}
