package io.github.quarkusmisskey.web.internal.message;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The result of an action that the start page shows. */
public enum StartNotice {
    /** The last account of the session was disconnected. */
    DISCONNECTED("disconnected"),
    SIGNED_OUT("signed-out"),
    /** Signed out in all browsers. */
    SIGNED_OUT_EVERYWHERE("signed-out-everywhere");

    private final String parameter;

    StartNotice(String parameter) {
        this.parameter = parameter;
    }

    /** The query with which the start page shows the notice. */
    public String query() {
        return "?" + parameter + "=true";
    }

    /**
     * The notice that a query requests; null if there is none. Anybody can create such a link, so it is believed only
     * if nobody is signed in.
     *
     * @param parameters returns a parameter of the query by its name; empty if missing
     */
    public static StartNotice of(UnaryOperator<String> parameters) {
        return Stream.of(values())
                .filter(each -> !parameters.apply(each.parameter).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
