package io.github.quarkusmisskey.streaming;

/** A subscriber let more events wait than {@code misskey.streaming.buffer-size}. */
public final class SlowSubscriberException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SlowSubscriberException(int waiting) {
        super("The subscriber is too slow: " + waiting
                + " events wait for it (misskey.streaming.buffer-size, misskey.streaming.overflow)");
    }
}
