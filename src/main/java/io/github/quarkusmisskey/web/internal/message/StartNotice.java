package io.github.quarkusmisskey.web.internal.message;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the start page says of what the person has just done. */
public enum StartNotice {
    /** The last account of the session is disconnected. */
    DISCONNECTED("disconnected"),
    SIGNED_OUT("signed-out"),
    /** In all browsers. */
    SIGNED_OUT_EVERYWHERE("signed-out-everywhere");

    private final String parameter;

    StartNotice(String parameter) {
        this.parameter = parameter;
    }

    /** The query that has the start page say so. */
    public String query() {
        return "?" + parameter + "=true";
    }

    /**
     * What the query asks for; null if it asks for nothing. Anybody may link to it, so it is true only if nobody is
     * signed in.
     *
     * @param parameters a parameter of the query by its name, empty if it is missing
     */
    public static StartNotice of(UnaryOperator<String> parameters) {
        return Stream.of(values())
                .filter(each -> !parameters.apply(each.parameter).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
