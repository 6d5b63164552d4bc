package io.github.quarkusmisskey.devserver.internal;

import java.util.Optional;

import io.github.quarkusmisskey.devserver.Faults;
import io.github.quarkusmisskey.devserver.internal.api.Api;
import io.github.quarkusmisskey.devserver.internal.endpoint.MiAuthCheckRoute;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.BodyCollector;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FormCollector;
import io.github.quarkusmisskey.devserver.internal.http.FrameworkAnswer;
import io.github.quarkusmisskey.devserver.internal.http.RequestLog;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Receives requests: logs them, applies faults, and passes them to the API or a page. */
public final class Frontend {

    private final Vertx vertx;
    private final RequestLog log;
    private final Faults faults;
    private final Api api;
    private final MiAuthCheckRoute check;
    private final WebPages pages;
    private final StreamingUpgrade streaming;

    public Frontend(
            Vertx vertx,
            RequestLog log,
            Faults faults,
            Api api,
            MiAuthCheckRoute check,
            WebPages pages,
            StreamingUpgrade streaming) {
        this.vertx = vertx;
        this.log = log;
        this.faults = faults;
        this.api = api;
        this.check = check;
        this.pages = pages;
        this.streaming = streaming;
    }

    public void receive(HttpServerRequest request) {
        if (StreamingUpgrade.isAskedFor(request)) {
            upgrade(request);
            return;
        }
        if (FormCollector.isForm(request) && api.takesFile(request.path())) {
            FormCollector.collect(
                    request,
                    form -> handle(new Exchange(vertx, request, form)),
                    refusal -> refuse(new Exchange(vertx, request, Buffer.buffer()), refusal));
            return;
        }
        BodyCollector.collect(
                request,
                body -> handle(new Exchange(vertx, request, body)),
                () -> refuse(new Exchange(vertx, request, Buffer.buffer()), FrameworkAnswer.tooLarge()));
    }

    /** The request is paused until the handshake, which has to read its end itself. */
    private void upgrade(HttpServerRequest request) {
        request.pause();
        Exchange exchange = new Exchange(vertx, request, Buffer.buffer());
        log.add(exchange.logged());
        faults.apply(exchange, () -> streaming.handle(exchange, request));
    }

    private void refuse(Exchange exchange, Answer refusal) {
        log.add(exchange.logged());
        exchange.send(refusal);
    }

    private void handle(Exchange exchange) {
        log.add(exchange.logged());
        faults.apply(exchange, () -> process(exchange));
    }

    private void process(Exchange exchange) {
        try {
            route(exchange);
        } catch (RuntimeException failure) {
            exchange.send(ApiError.internal().answer());
            throw failure;
        }
    }

    private void route(Exchange exchange) {
        Optional<String> session = MiAuthCheckRoute.session(exchange.path());
        if (session.isPresent()) {
            check.handle(exchange, session.get());
        } else if (exchange.isApi()) {
            api.handle(exchange);
        } else {
            pages.handle(exchange);
        }
    }
}
