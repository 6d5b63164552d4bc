package io.github.quarkusmisskey.api;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;

/**
 * A call to a Misskey server that gave no result. Catch a subclass to tell the kinds apart. Neither the message nor a
 * cause holds a token.
 */
public class MisskeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MisskeyError error;

    public MisskeyException(MisskeyError error) {
        this(error, null);
    }

    public MisskeyException(MisskeyError error, Throwable cause) {
        this(error.describe(), error, cause);
    }

    private MisskeyException(String message, MisskeyError error, Throwable cause) {
        super(message, cause);
        this.error = Objects.requireNonNull(error, "error");
    }

    /** What is known of the failure. */
    public MisskeyError error() {
        return error;
    }

    /** Misskey's name of the error, such as {@code NO_SUCH_NOTE}; empty if the server gave none. */
    public Optional<String> code() {
        return Optional.ofNullable(error.code());
    }

    /** The HTTP status, or 0 if no answer came. */
    public int status() {
        return error.status();
    }

    /**
     * The token is missing, wrong or revoked: HTTP 401, or a code such as {@code AUTHENTICATION_FAILED} with another status.
     * Trying again with it cannot help.
     */
    public static class Authentication extends MisskeyException {
        /**
         * The code that Misskey has for a token that it was sent and does not know. Any other 401 says nothing about the token: a
         * proxy gives one for its own reasons, and a server gives {@code CREDENTIAL_REQUIRED} if the token did not reach it.
         */
        public static final String TOKEN_UNKNOWN = "AUTHENTICATION_FAILED";

        private static final long serialVersionUID = 1L;

        public Authentication(MisskeyError error) {
            super(error);
        }

        /** Whether the server says that it does not know the token, which is of no use any more. */
        public boolean tokenUnknown() {
            return TOKEN_UNKNOWN.equals(error().code());
        }
    }

    /**
     * A right is missing: the token lacks a permission, the endpoint takes no token of an application, or the account may not do
     * this. Servers say so by HTTP 403, or by a code such as {@code ACCESS_DENIED} with 400.
     */
    public static class Permission extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public Permission(MisskeyError error) {
            super(error);
        }

        /** Whether the server refuses because it suspended the account; the token is good again when that ends. */
        public boolean accountSuspended() {
            return "YOUR_ACCOUNT_SUSPENDED".equals(error().code());
        }

        /** Whether another token of the same account may do it: this one was not given the permission. */
        public boolean tokenLacksPermission() {
            return "PERMISSION_DENIED".equals(error().code()) || "insufficient_scope".equals(error().code());
        }
    }

    /** Too many requests (HTTP 429), or one that was not sent because it would have been too many (status 0). */
    public static class RateLimit extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public RateLimit(MisskeyError error) {
            super(error);
        }

        /** How long the server asks to wait, in milliseconds; empty if it did not say. */
        public java.util.OptionalLong retryAfterMillis() {
            return error().retryAfterMillis() < 0
                    ? java.util.OptionalLong.empty()
                    : java.util.OptionalLong.of(error().retryAfterMillis());
        }
    }

    /**
     * What the request names does not exist: HTTP 404, or a code that begins with {@code NO_SUCH_}. Where the endpoint itself
     * does not exist it is {@link UnknownEndpoint}.
     */
    public static class NotFound extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public NotFound(MisskeyError error) {
            super(error);
        }
    }

    /** The server does not offer the endpoint: it is older, or another software. Says nothing of what the request names. */
    public static class UnknownEndpoint extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public UnknownEndpoint(MisskeyError error) {
            super(error.describe() + "; this server does not offer the endpoint", error, null);
        }
    }

    /** The server, or a proxy in front of it, failed (HTTP 5xx). */
    public static class Server extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public Server(MisskeyError error) {
            super(error);
        }
    }

    /** An answer came that is no Misskey answer: not JSON, of another shape, a redirect, or larger than allowed. */
    public static class MalformedAnswer extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public MalformedAnswer(MisskeyError error, Throwable cause) {
            super(error, cause);
        }
    }

    /** No answer came: the name is unknown, the connection failed, broke or timed out, or the address is not allowed. */
    public static class Unreachable extends MisskeyException {
        private static final long serialVersionUID = 1L;
        private static final int MAX_CAUSES = 10;

        public Unreachable(MisskeyError error, Throwable cause) {
            super(error, cause);
        }

        /** Whether it is sure that the server got nothing of the call: there was no connection to send it on. */
        public boolean notSent() {
            Throwable cause = getCause();
            for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++, cause = cause.getCause()) {
                if (cause instanceof ConnectException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof UnknownHostException
                        || cause instanceof SSLHandshakeException) {
                    return true;
                }
            }
            return false;
        }
    }
}
