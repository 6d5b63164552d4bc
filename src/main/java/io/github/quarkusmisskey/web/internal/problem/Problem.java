package io.github.quarkusmisskey.web.internal.problem;

import io.github.quarkusmisskey.web.internal.message.Messages;

/** The problems that people can encounter; each has a title and advice in {@link Messages}. */
public enum Problem {
    HOST_INVALID(400),
    HOST_NOT_ALLOWED(403),
    HOST_UNREACHABLE(502),
    HOST_NOT_MISSKEY(502),
    HOST_NO_FLOW(502),
    KNOWN_HOST_UNREACHABLE(502),
    KNOWN_HOST_NOT_MISSKEY(502),
    SERVER_UNREACHABLE(502),
    SERVER_FAILED(502),
    SERVER_BUSY(503),
    SERVER_REFUSED(502),
    SERVER_KNOWS_NOTHING(404),
    SERVER_LACKS_IT(502),
    TOKEN_REJECTED(403),
    TOKEN_REFUSED(502),
    PERMISSION_MISSING(403),
    NOT_ALLOWED(403),
    CALL_SUSPENDED(403),
    IMPORT_NO_TOKEN(400),
    IMPORT_REFUSED(422),
    IMPORT_PERMISSION_MISSING(422),
    IMPORT_OTHER_ACCOUNT(422),
    ACCOUNT_SUSPENDED(403),
    PERMISSIONS_INVALID(400),
    NOTHING_CHOSEN(400),
    NO_PERMISSION_CHOSEN(400),
    NO_ANSWER_CHOSEN(400),
    LOGIN_OTHER_ACCOUNT(422),
    LOGIN_OTHER_ACCOUNT_TOKEN_LEFT(422),
    LOGIN_UNREACHABLE(502),
    LOGIN_WAITS(503),
    LOGIN_UNDER_WAY(503),
    LOGIN_NOT_STORED(503),
    LOGIN_NOT_STORED_TOKEN_LEFT(503),
    LOGIN_UNKNOWN(400),
    LOGIN_EXPIRED(400),
    WRONG_BROWSER(403),
    LOGIN_USED(409),
    NOT_APPROVED(403),
    LOGIN_MISMATCH(403),
    LOGIN_REFUSED(502),
    ANSWER_LOST(502),
    TOO_MANY(429),
    STORE_UNAVAILABLE(503),
    SIGN_IN_FIRST(401),
    FORM_REFUSED(403),
    NOT_FOUND(404);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /** The HTTP status of the page. */
    public int status() {
        return status;
    }

    /** Whether the problem may be temporary, so that reloading the page helps. */
    public boolean passes() {
        return switch (this) {
            case KNOWN_HOST_UNREACHABLE,
                    KNOWN_HOST_NOT_MISSKEY,
                    SERVER_UNREACHABLE,
                    SERVER_FAILED,
                    SERVER_BUSY,
                    LOGIN_UNREACHABLE,
                    TOO_MANY,
                    STORE_UNAVAILABLE -> true;
            default -> false;
        };
    }

    /** Whether it concerns the server that a person typed, so that another one may help. */
    public boolean aboutTypedServer() {
        return switch (this) {
            case HOST_INVALID, HOST_NOT_ALLOWED, HOST_UNREACHABLE, HOST_NOT_MISSKEY, HOST_NO_FLOW -> true;
            default -> false;
        };
    }

    /** Whether the person should type the server again. */
    public boolean startsOver() {
        return switch (this) {
            case KNOWN_HOST_UNREACHABLE,
                    KNOWN_HOST_NOT_MISSKEY,
                    FORM_REFUSED,
                    NOT_FOUND,
                    TOO_MANY,
                    STORE_UNAVAILABLE,
                    SERVER_UNREACHABLE,
                    SERVER_FAILED,
                    SERVER_BUSY,
                    NOT_ALLOWED,
                    CALL_SUSPENDED,
                    SERVER_REFUSED,
                    SERVER_KNOWS_NOTHING,
                    SERVER_LACKS_IT,
                    IMPORT_NO_TOKEN,
                    IMPORT_REFUSED,
                    IMPORT_PERMISSION_MISSING,
                    IMPORT_OTHER_ACCOUNT,
                    ACCOUNT_SUSPENDED,
                    PERMISSIONS_INVALID,
                    NOTHING_CHOSEN,
                    NO_PERMISSION_CHOSEN,
                    NO_ANSWER_CHOSEN,
                    LOGIN_OTHER_ACCOUNT,
                    LOGIN_OTHER_ACCOUNT_TOKEN_LEFT,
                    LOGIN_UNREACHABLE,
                    LOGIN_WAITS,
                    LOGIN_UNDER_WAY -> false;
            default -> true;
        };
    }

    /** Whether the page changes soon, so that the browser reloads it automatically. */
    public boolean passesSoon() {
        return this == LOGIN_UNDER_WAY || this == LOGIN_WAITS;
    }
}
