package io.github.quarkusmisskey.client;

/** The HTTP status of the answer to an observed call, on its way from the HTTP client to the observers. */
final class AnswerStatus {

    static final String PROPERTY = AnswerStatus.class.getName();

    private volatile int status;

    /** 0 while no answer came. */
    int get() {
        return status;
    }

    void set(int received) {
        status = received;
    }
}
