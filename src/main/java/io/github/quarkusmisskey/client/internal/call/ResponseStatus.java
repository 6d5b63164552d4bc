package io.github.quarkusmisskey.client.internal.call;

/** The HTTP status of the answer to an observed call, on its way from the HTTP client to the observers. */
public final class ResponseStatus {

    public static final String PROPERTY = ResponseStatus.class.getName();

    private volatile int status;

    /** 0 while no answer came. */
    public int get() {
        return status;
    }

    public void set(int received) {
        status = received;
    }
}
