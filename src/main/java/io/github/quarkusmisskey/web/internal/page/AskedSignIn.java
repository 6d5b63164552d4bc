package io.github.quarkusmisskey.web.internal.page;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The sign-in that a link or a form asks for, as it was typed.
 *
 * @param host the server; empty if none was named
 * @param account the account of the session that is to get further permissions; empty for any account
 * @param permissions the further permissions
 * @param returnTo the page of this site to go to afterwards; null for none
 */
@RegisterForReflection
public record AskedSignIn(String host, String account, List<String> permissions, String returnTo) {

    static final AskedSignIn NOTHING = new AskedSignIn("", "", List.of(), null);

    /**
     * @param fields gives the values of a parameter or field
     * @param returnTo as it was checked; null for none
     */
    public static AskedSignIn of(Function<String, List<String>> fields, String returnTo) {
        return new AskedSignIn(
                first(fields.apply("host")),
                first(fields.apply("account")),
                all(fields.apply("permissions")),
                returnTo);
    }

    private static String first(List<String> values) {
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private static List<String> all(List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** The query of an address that asks for the same; each sign-in has its own. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        query.add("host=" + WebAddress.encoded(host)).add("account=" + WebAddress.encoded(account));
        if (!permissions.isEmpty()) {
            query.add("permissions=" + WebAddress.encoded(String.join(",", permissions)));
        }
        if (returnTo != null) {
            query.add("return=" + WebAddress.encoded(returnTo));
        }
        return query.toString();
    }

    /** Whether it says all that a sign-in needs, so that one button is enough to go on. */
    public boolean complete() {
        return !host.isEmpty() || forAccount();
    }

    public boolean forAccount() {
        return !account.isEmpty();
    }
}
