package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.github.quarkusmisskey.devserver.internal.consent.Consent;
import io.github.quarkusmisskey.devserver.internal.event.UserPacker;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiRequest;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import io.github.quarkusmisskey.devserver.internal.http.FrameworkAnswer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** {@code POST /api/miauth/{session}/check}: returns the token once. */
public final class MiAuthCheckRoute {

    private static final Pattern PATH = Pattern.compile("/api/miauth/([^/]+)/check");

    private final Offer offer;
    private final Consent consent;
    private final UserPacker packer;
    private volatile Duration raceWindow = Duration.ZERO;

    public MiAuthCheckRoute(Offer offer, Consent consent, UserPacker packer) {
        this.offer = offer;
        this.consent = consent;
        this.packer = packer;
    }

    public static Optional<String> session(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(FormData.decode(matcher.group(1).replace("+", "%2B")))
                : Optional.empty();
    }

    /** Sets the delay between reading a token and marking it as fetched. Checks within it return the token too. */
    public void setRaceWindow(Duration raceWindow) {
        this.raceWindow = raceWindow;
    }

    public void handle(Exchange exchange, String session) {
        if (!exchange.method().equals("POST") || !offer.has(Flow.MIAUTH)) {
            exchange.send(FrameworkAnswer.notFound(exchange.method(), exchange.path()));
            return;
        }
        ApiRequest.Outcome outcome = ApiRequest.ofBody(exchange);
        if (outcome.refusal() != null) {
            exchange.send(outcome.refusal());
            return;
        }
        Optional<Consent.Waiting> waiting = consent.find(session).filter(found -> !found.fetched());
        if (waiting.isEmpty()) {
            exchange.send(Answer.json(200, JsonTree.object().put("ok", false)));
            return;
        }
        exchange.later(raceWindow, () -> give(exchange, waiting.get()));
    }

    private void give(Exchange exchange, Consent.Waiting waiting) {
        waiting.markFetched();
        ObjectNode json = JsonTree.object().put("ok", true).put("token", waiting.token());
        exchange.send(Answer.json(200, json.set("user", packer.detailed(waiting.user(), null))));
    }
}
