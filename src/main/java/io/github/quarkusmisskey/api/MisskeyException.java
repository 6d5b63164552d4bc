package io.github.quarkusmisskey.api;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;

import io.github.quarkusmisskey.api.internal.failure.Causes;

/**
 * A failed call to a Misskey server. Each subclass is a kind of failure, which {@link #kind()} returns too. Neither the
 * message nor a cause contains a token.
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

    /** The kinds of failure, one for each subclass. */
    public enum Kind {
        AUTHENTICATION,
        PERMISSION,
        RATE_LIMIT,
        NOT_FOUND,
        UNKNOWN_ENDPOINT,
        SERVER,
        MALFORMED_ANSWER,
        UNREACHABLE,
        /** The server refused the call for a reason specific to the endpoint, which {@link #code()} names. */
        REFUSED;

        /** Whether the same call may succeed later without a change on this side. */
        public boolean isTransient() {
            return this == SERVER || this == UNREACHABLE || this == RATE_LIMIT;
        }
    }

    public Kind kind() {
        return Kind.REFUSED;
    }

    /** Details of the failure. */
    public MisskeyError error() {
        return error;
    }

    /** Misskey's error code, such as {@code NO_SUCH_NOTE}; empty if the server sent none. */
    public Optional<String> code() {
        return Optional.ofNullable(error.code());
    }

    /** The HTTP status, or 0 if there was no response. */
    public int status() {
        return error.status();
    }

    /**
     * The token is missing, wrong or revoked: HTTP 401, or a code such as {@code AUTHENTICATION_FAILED} with another
     * status. A retry with the same token cannot succeed.
     */
    public static class Authentication extends MisskeyException {
        /**
         * Misskey's code for a token that it received and does not know. Any other 401 says nothing about the token: a
         * proxy sends one for its own reasons, and a server sends {@code CREDENTIAL_REQUIRED} if the token did not
         * reach it.
         */
        public static final String TOKEN_UNKNOWN = "AUTHENTICATION_FAILED";

        private static final long serialVersionUID = 1L;

        public Authentication(MisskeyError error) {
            super(error);
        }

        @Override
        public Kind kind() {
            return Kind.AUTHENTICATION;
        }

        /** Whether the server does not know the token, which is then no longer usable. */
        public boolean tokenUnknown() {
            return TOKEN_UNKNOWN.equals(error().code());
        }
    }

    /**
     * A right is missing: the token lacks a permission, the endpoint refuses tokens of applications, or the account may
     * not do this. Servers send HTTP 403, or a code such as {@code ACCESS_DENIED} with 400.
     */
    public static class Permission extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public Permission(MisskeyError error) {
            super(error);
        }

        @Override
        public Kind kind() {
            return Kind.PERMISSION;
        }

        /** Whether the account is suspended; its token works again when the suspension ends. */
        public boolean accountSuspended() {
            return "YOUR_ACCOUNT_SUSPENDED".equals(error().code());
        }

        /** Whether this token lacks the permission, so that another token of the same account may have it. */
        public boolean tokenLacksPermission() {
            return "PERMISSION_DENIED".equals(error().code()) || "insufficient_scope".equals(error().code());
        }
    }

    /** Too many requests (HTTP 429), or a request that the rate limiter did not send (status 0). */
    public static class RateLimit extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public RateLimit(MisskeyError error) {
            super(error);
        }

        @Override
        public Kind kind() {
            return Kind.RATE_LIMIT;
        }

        /** The delay that the server asks for; empty if it sent none. */
        public Optional<Duration> retryAfter() {
            return Optional.of(error().retryAfterMillis())
                    .filter(millis -> millis >= 0)
                    .map(Duration::ofMillis);
        }
    }

    /**
     * Something that the request names does not exist: HTTP 404, or a code that starts with {@code NO_SUCH_}. If the
     * endpoint itself does not exist, the exception is {@link UnknownEndpoint}.
     */
    public static class NotFound extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public NotFound(MisskeyError error) {
            super(error);
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The server does not offer the endpoint: it is older, or runs other software. */
    public static class UnknownEndpoint extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public UnknownEndpoint(MisskeyError error) {
            super(error.describe() + "; this server does not offer the endpoint", error, null);
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN_ENDPOINT;
        }
    }

    /** The server, or a proxy in front of it, failed (HTTP 5xx). */
    public static class Server extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public Server(MisskeyError error) {
            super(error);
        }

        @Override
        public Kind kind() {
            return Kind.SERVER;
        }
    }

    /** The response is not a Misskey response: not JSON, of another shape, a redirect, or larger than allowed. */
    public static class MalformedAnswer extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public MalformedAnswer(MisskeyError error, Throwable cause) {
            super(error, cause);
        }

        @Override
        public Kind kind() {
            return Kind.MALFORMED_ANSWER;
        }
    }

    /**
     * There was no response: unknown name, failed or broken connection, time-out, or an address that is not allowed.
     */
    public static class Unreachable extends MisskeyException {
        private static final long serialVersionUID = 1L;

        public Unreachable(MisskeyError error, Throwable cause) {
            super(error, cause);
        }

        @Override
        public Kind kind() {
            return Kind.UNREACHABLE;
        }

        /** Whether the server certainly received nothing, because no connection was established. */
        public boolean notSent() {
            return Causes.of(getCause())
                    .anyMatch(cause -> cause instanceof ConnectException
                            || cause instanceof NoRouteToHostException
                            || cause instanceof UnknownHostException
                            || cause instanceof SSLHandshakeException);
        }
    }
}
