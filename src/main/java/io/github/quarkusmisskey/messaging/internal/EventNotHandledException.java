package io.github.quarkusmisskey.messaging.internal;

/** The application refused an event, which ends the channel that delivered it. */
final class EventNotHandledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EventNotHandledException(String channel, Throwable reason) {
        super("An event of the messaging channel " + channel + " was not handled", reason);
    }
}
