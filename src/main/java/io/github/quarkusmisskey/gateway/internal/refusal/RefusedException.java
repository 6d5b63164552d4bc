package io.github.quarkusmisskey.gateway.internal.refusal;

import java.time.Duration;

/** The gateway refuses a call. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient Duration wait;

    public RefusedException(Refusal refusal) {
        this(refusal, Duration.ZERO);
    }

    /** @param wait delay before the next attempt; zero for none */
    public RefusedException(Refusal refusal, Duration wait) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.wait = wait;
    }

    public Refusal refusal() {
        return refusal;
    }

    Duration await() {
        return wait;
    }
}
