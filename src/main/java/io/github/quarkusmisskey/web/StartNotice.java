package io.github.quarkusmisskey.web;

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
    String query() {
        return "?" + parameter + "=true";
    }

    /** What the query of this visit asks for; null if it asks for nothing, or if it is untrue, since anybody may link to it. */
    static StartNotice of(Visit visit) {
        return Stream.of(values())
                .filter(each -> !visit.parameter(each.parameter).isEmpty())
                .filter(each -> visit.session().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
