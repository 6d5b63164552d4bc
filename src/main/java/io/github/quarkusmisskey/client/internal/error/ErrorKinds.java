package io.github.quarkusmisskey.client.internal.error;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;

/**
 * The kind of exception for an error of a server. A code that is in the table decides, because servers send the same
 * code with different HTTP statuses; otherwise the error's own {@code kind}, then the status.
 */
public final class ErrorKinds {

    private static final String NO_SUCH = "NO_SUCH_";

    private static final Map<String, Function<MisskeyError, MisskeyException>> BY_CODE = byCode();

    private ErrorKinds() {}

    /**
     * @param frameworkWrote whether the HTTP framework of the server wrote the error, so that a 404 is about the route
     */
    public static MisskeyException exception(MisskeyError error, boolean frameworkWrote) {
        int status = error.status();
        if (status >= 300 && status < 400) {
            return new MisskeyException.MalformedAnswer(error, null);
        }
        Function<MisskeyError, MisskeyException> known = error.code() == null ? null : BY_CODE.get(error.code());
        if (known != null) {
            return known.apply(error);
        }
        if (frameworkWrote && status == 404) {
            return new MisskeyException.UnknownEndpoint(error);
        }
        return "permission".equals(error.kind()) ? new MisskeyException.Permission(error) : byStatus(error);
    }

    private static MisskeyException byStatus(MisskeyError error) {
        return switch (error.status()) {
            case 401 -> new MisskeyException.Authentication(error);
            case 403 -> new MisskeyException.Permission(error);
            case 429 -> new MisskeyException.RateLimit(error);
            case 404 -> new MisskeyException.NotFound(error);
            default -> other(error);
        };
    }

    private static MisskeyException other(MisskeyError error) {
        if (error.code() != null && error.code().startsWith(NO_SUCH)) {
            return new MisskeyException.NotFound(error);
        }
        return error.status() >= 500 ? new MisskeyException.Server(error) : new MisskeyException(error);
    }

    private static Map<String, Function<MisskeyError, MisskeyException>> byCode() {
        Map<String, Function<MisskeyError, MisskeyException>> kinds = new HashMap<>();
        put(
                kinds,
                MisskeyException.Authentication::new,
                MisskeyException.Authentication.TOKEN_UNKNOWN,
                "CREDENTIAL_REQUIRED",
                "SIGNIN_REQUIRED",
                "invalid_token");
        put(
                kinds,
                MisskeyException.Permission::new,
                "ACCESS_DENIED",
                "FORBIDDEN",
                "GTL_DISABLED",
                "LTL_DISABLED",
                "NOT_ROOT_FORBIDDEN",
                "PERMISSION_DENIED",
                "RESTRICTED_BY_ADMINISTRATOR",
                "RESTRICTED_BY_ROLE",
                "ROLE_PERMISSION_DENIED",
                "STL_DISABLED",
                "USER_IS_DELETED",
                "YOUR_ACCOUNT_MOVED",
                "YOUR_ACCOUNT_SUSPENDED",
                "YOU_ARE_NOT_ADMIN",
                "insufficient_scope");
        put(kinds, MisskeyException.RateLimit::new, "BRIEF_REQUEST_INTERVAL", "RATE_LIMIT_EXCEEDED");
        put(kinds, MisskeyException.NotFound::new, "FOLLOW_REQUEST_NOT_FOUND", "NO_FOLLOW_REQUEST", "USER_NOT_FOUND");
        put(kinds, MisskeyException.UnknownEndpoint::new, "NO_SUCH_ENDPOINT", "UNKNOWN_API_ENDPOINT");
        put(kinds, MisskeyException.Server::new, "INTERNAL_ERROR");
        return Map.copyOf(kinds);
    }

    private static void put(
            Map<String, Function<MisskeyError, MisskeyException>> kinds,
            Function<MisskeyError, MisskeyException> kind,
            String... codes) {
        List.of(codes).forEach(code -> kinds.put(code, kind));
    }
}
