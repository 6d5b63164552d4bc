package io.github.quarkusmisskey.generator.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.schema.Endpoint;

/** What is known of an endpoint, as Javadoc. */
final class Facts {

    private Facts() {}

    static List<String> of(Method method) {
        Endpoint endpoint = method.endpoint();
        List<String> lines = new ArrayList<>();
        lines.add(Javadoc.code(endpoint.name()) + ": " + token(endpoint)
                + (endpoint.secure() ? " Refuses the tokens of apps." : "")
                + (endpoint.limit() == null ? "" : " " + limit(endpoint.limit())));
        if (!endpoint.errors().isEmpty()) {
            lines.add("");
            lines.add("<p>Errors: "
                    + endpoint.errors().stream().map(Javadoc::code).collect(Collectors.joining(", ")) + ".");
        }
        if (endpoint.maybeEmpty() && method.response() != null) {
            lines.add("");
            lines.add("@return null if the server answers nothing");
        }
        return lines;
    }

    private static String token(Endpoint endpoint) {
        if (endpoint.permission() != null) {
            return "needs " + Javadoc.code(endpoint.permission()) + ".";
        }
        return endpoint.credential() ? "needs a token." : "needs no token.";
    }

    private static String limit(Endpoint.RateLimit limit) {
        List<String> bounds = new ArrayList<>();
        if (limit.max() >= 0) {
            bounds.add(limit.max() + " calls in " + spoken(limit.duration()));
        }
        if (limit.minInterval() >= 0) {
            bounds.add("one in " + spoken(limit.minInterval()));
        }
        return bounds.isEmpty() ? "" : "At most " + String.join(" and ", bounds) + ".";
    }

    private static String spoken(long millis) {
        Duration duration = Duration.ofMillis(millis);
        if (millis % 60_000 != 0) {
            return millis % 1000 == 0 ? duration.toSeconds() + " s" : millis + " ms";
        }
        return duration.toMinutes() % 60 == 0 ? duration.toHours() + " h" : duration.toMinutes() + " min";
    }
}
