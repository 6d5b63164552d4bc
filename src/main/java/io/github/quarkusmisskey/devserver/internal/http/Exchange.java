package io.github.quarkusmisskey.devserver.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A completely received request and its response. Belongs to the server's event loop. */
public final class Exchange {

    public static final String API = "/api/";
    private static final String BEARER = "Bearer ";

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final byte[] body;
    private final UploadForm form;
    private boolean answerLost;
    private PageOrder pageOrder;

    public Exchange(Vertx vertx, HttpServerRequest request, Buffer body) {
        this(vertx, request, body.getBytes(), null);
    }

    /** An upload, whose fields, as JSON, are used as its body. */
    public Exchange(Vertx vertx, HttpServerRequest request, UploadForm form) {
        this(vertx, request, JsonTree.bytes(JsonTree.texts(form.fields())), form);
    }

    private Exchange(Vertx vertx, HttpServerRequest request, byte[] body, UploadForm form) {
        this.vertx = vertx;
        this.request = request;
        this.body = body;
        this.form = form;
    }

    /** The page order of a fault; empty for the server's own. */
    public Optional<PageOrder> pageOrder() {
        return Optional.ofNullable(pageOrder);
    }

    public void setPageOrder(PageOrder order) {
        pageOrder = order;
    }

    public String method() {
        return request.method().name();
    }

    public String path() {
        return request.path();
    }

    public String query() {
        return request.query();
    }

    public byte[] body() {
        return body;
    }

    /** Null except for uploads. */
    public UploadForm form() {
        return form;
    }

    public String header(String name) {
        return request.getHeader(name);
    }

    /** The token in the header {@code Authorization}, if any. */
    public Optional<String> bearer() {
        return Optional.ofNullable(header("Authorization"))
                .filter(authorization -> authorization.startsWith(BEARER))
                .map(authorization -> authorization.substring(BEARER.length()));
    }

    public String clientAddress() {
        return request.remoteAddress().hostAddress();
    }

    public boolean isApi() {
        return path().startsWith(API);
    }

    /** The path after {@code /api/}; the whole path for anything else. */
    public String endpoint() {
        return isApi() ? path().substring(API.length()) : path();
    }

    public LoggedRequest logged() {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : request.headers().names()) {
            headers.put(
                    name.toLowerCase(Locale.ROOT), List.copyOf(request.headers().getAll(name)));
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return new LoggedRequest(method(), path(), query(), endpoint(), Map.copyOf(headers), text);
    }

    public void send(Answer answer) {
        if (answerLost) {
            cut();
            return;
        }
        HttpServerResponse response = head(answer.status(), answer.contentType());
        answer.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(answer.body()));
    }

    /** The response with its status and type set, for bodies that are written in pieces. */
    HttpServerResponse head(int status, String contentType) {
        HttpServerResponse response = request.response().setStatusCode(status);
        if (contentType != null) {
            response.putHeader("Content-Type", contentType);
        }
        return response;
    }

    /** Closes the connection without sending a byte. */
    public void cut() {
        request.connection().close();
    }

    /** From now on, closes the connection instead of sending a response. */
    public void loseAnswer() {
        answerLost = true;
    }

    public void later(Duration delay, Runnable action) {
        if (delay.toMillis() < 1) {
            action.run();
        } else {
            vertx.setTimer(delay.toMillis(), timer -> action.run());
        }
    }
}
