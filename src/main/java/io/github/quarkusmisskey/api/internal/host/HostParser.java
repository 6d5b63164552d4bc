package io.github.quarkusmisskey.api.internal.host;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;
import io.github.quarkusmisskey.api.MisskeyHost;

/** Parses what a person types for a server: scheme, account, host and port. */
public final class HostParser {

    private static final int MAX_TYPED = 1024;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(.*)");
    private static final Pattern SCHEME_WITHOUT_SLASHES = Pattern.compile("(?i)https?:.*");
    private static final Pattern ACCOUNT =
            Pattern.compile("@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,126}[A-Za-z0-9_])?@([^@]*)");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

    private HostParser() {}

    public static MisskeyHost parse(String typed) {
        String text = typed == null ? "" : HostCharacters.strip(typed);
        if (text.isEmpty()) {
            throw new InvalidHostException(Reason.EMPTY, "Type the address of a server, such as misskey.example");
        }
        if (text.length() > MAX_TYPED) {
            throw new InvalidHostException(Reason.TOO_LONG, "This is too long for the address of a server");
        }
        HostCharacters.check(text);
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches()) {
            return parseAuthority(isSecure(scheme.group(1)), withoutPath(scheme.group(2)), false);
        }
        if (SCHEME_WITHOUT_SLASHES.matcher(text).matches()
                && !PORT.matcher(afterColon(text)).matches()) {
            throw new InvalidHostException(Reason.SCHEME, "Two slashes are missing after the colon: https://");
        }
        return parseAuthority(true, withoutPath(text), true);
    }

    /** The port, or -1 if it is the default port of the scheme. */
    public static int portOf(boolean secure, int port) {
        return port == (secure ? 443 : 80) ? -1 : port;
    }

    private static boolean isSecure(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> false;
            default ->
                throw new InvalidHostException(
                        Reason.SCHEME, "A server is called over https, not over " + HostCharacters.quote(scheme));
        };
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    private static String withoutPath(String text) {
        int end = 0;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String after = text.substring(end);
        if (!after.isEmpty() && !after.equals("/")) {
            throw new InvalidHostException(
                    Reason.PATH, "Type the server alone, without anything after its name: misskey.example");
        }
        return text.substring(0, end);
    }

    private static MisskeyHost parseAuthority(boolean secure, String authority, boolean accountAllowed) {
        String server = withoutAccount(authority, accountAllowed);
        int colon = server.indexOf(':', server.startsWith("[") ? server.indexOf(']') : 0);
        if (colon < 0 || server.startsWith("[") && server.indexOf(']') < 0) {
            return new MisskeyHost(secure, HostName.canonical(server), -1);
        }
        if (colon != server.lastIndexOf(':')) {
            throw new InvalidHostException(Reason.ADDRESS, "An IPv6 address needs brackets: [2001:db8::1]");
        }
        int port = port(server.substring(colon + 1));
        return new MisskeyHost(secure, HostName.canonical(server.substring(0, colon)), portOf(secure, port));
    }

    private static String withoutAccount(String authority, boolean accountAllowed) {
        if (authority.indexOf('@') < 0) {
            return authority;
        }
        Matcher account = ACCOUNT.matcher(authority);
        if (!accountAllowed || !account.matches()) {
            throw new InvalidHostException(
                    Reason.USER_INFO,
                    "Nothing may precede the server's name, except in the form @alice@misskey.example");
        }
        return account.group(1);
    }

    private static int port(String text) {
        int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        requirePort(port);
        return port;
    }

    public static void requirePort(int port) {
        if (port < 1 || port > 0xffff) {
            throw new InvalidHostException(Reason.PORT, "A port is a number from 1 to 65535");
        }
    }
}
