package io.github.quarkusmisskey.client.internal.error;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.Target;

/**
 * Creates the errors of a call without the secrets that it was sent with.
 *
 * @param secrets values that the server received and may repeat, but errors must not
 */
public record CallErrors(MisskeyHost host, String endpoint, List<String> secrets) {

    private static final int MAX_MESSAGE = 300;
    private static final int MAX_MEMBERS = 20;
    private static final int MAX_LEVELS = 4;
    private static final String PREFIX = "/api/";

    /** For actions with a token that are not calls. */
    public static CallErrors of(Target target, String purpose) {
        return new CallErrors(target.host(), purpose, token(target));
    }

    /** For a call whose path is not known yet, or contains no secret. */
    public static CallErrors of(CallContext call) {
        return of(call, "");
    }

    /**
     * For a call. The token is secret, and so are the parts of the path for which the endpoint's name has placeholders.
     */
    public static CallErrors of(CallContext call, String rawPath) {
        String endpoint = call.endpoint();
        CallErrors errors = new CallErrors(call.target().host(), endpoint, token(call.target())).hiding(call.secrets());
        return endpoint.indexOf('{') < 0
                ? errors
                : errors.hiding(secretsOfPath(endpoint, rawPath).toList());
    }

    /** As it is, and as it stands in an address, which frameworks and proxies repeat. */
    private static List<String> token(Target target) {
        if (target.token() == null) {
            return List.of();
        }
        String value = target.token().value();
        return Stream.of(value, URLEncoder.encode(value, StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }

    private static Stream<String> secretsOfPath(String endpoint, String rawPath) {
        String[] names = endpoint.split("/");
        String[] values =
                rawPath.startsWith(PREFIX) ? rawPath.substring(PREFIX.length()).split("/") : new String[0];
        return IntStream.range(0, Math.min(names.length, values.length))
                .filter(part -> names[part].startsWith("{") && !values[part].isEmpty())
                .mapToObj(part -> values[part])
                .flatMap(
                        value -> Stream.of(value, URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)))
                .distinct();
    }

    /** The same, with further secrets that errors must not repeat. */
    public CallErrors hiding(List<String> more) {
        return more.isEmpty()
                ? this
                : new CallErrors(
                        host,
                        endpoint,
                        Stream.concat(secrets.stream(), more.stream()).toList());
    }

    public MisskeyError error(String message) {
        return MisskeyError.local(host, endpoint, clean(message));
    }

    /** An error for a call that was not sent, and may be sent after the given time. */
    MisskeyError notSent(String message, long retryAfterMillis) {
        MisskeyError error = error("not sent: " + message);
        return new MisskeyError(host, endpoint, 0, null, null, null, error.message(), error.info(), retryAfterMillis);
    }

    public MisskeyError error(int status, ErrorBody body, long retryAfter) {
        return new MisskeyError(
                host,
                endpoint,
                status,
                clean(body.code()),
                clean(body.id()),
                clean(body.kind()),
                clean(body.message()),
                cleanMembers(body.info(), MAX_LEVELS),
                retryAfter);
    }

    /** The server's error with its secrets removed. */
    public byte[] withoutSecrets(byte[] text) {
        return withoutSecrets(new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private String clean(String text) {
        if (text == null) {
            return null;
        }
        String printable = withoutSecrets(text).replaceAll("\\p{Cntrl}+", " ").strip();
        return printable.length() <= MAX_MESSAGE ? printable : printable.substring(0, MAX_MESSAGE) + "...";
    }

    private String withoutSecrets(String text) {
        String safe = text;
        for (String secret : secrets) {
            safe = safe.replace(secret, "[redacted]");
        }
        return safe;
    }

    /** Bounded in number, length and depth, because a server may send anything here. */
    private Map<String, Object> cleanMembers(Map<?, ?> members, int levels) {
        Map<String, Object> clean = new LinkedHashMap<>();
        members.entrySet().stream()
                .limit(MAX_MEMBERS)
                .forEach(member ->
                        clean.put(clean(Objects.toString(member.getKey())), cleanValue(member.getValue(), levels)));
        return clean;
    }

    private Object cleanValue(Object value, int levels) {
        if (value instanceof Map<?, ?> members) {
            return levels == 0 ? Map.of() : cleanMembers(members, levels - 1);
        }
        if (value instanceof List<?> list) {
            return levels == 0
                    ? List.of()
                    : list.stream()
                            .limit(MAX_MEMBERS)
                            .map(item -> cleanValue(item, levels - 1))
                            .toList();
        }
        return value instanceof String text ? clean(text) : value;
    }

    @Override
    public String toString() {
        return "CallErrors[" + endpoint + " at " + host + "]";
    }
}
