package io.github.quarkusmisskey.devserver;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.HugeAnswer;
import io.github.quarkusmisskey.devserver.internal.http.SlowDrip;

/** Builder of a fault: first how often it occurs, then what happens. The last call of the chain activates it. */
public final class FaultSpec {

    private final Consumer<Fault> register;
    private final Pattern endpoint;
    private int times = Integer.MAX_VALUE;
    private BooleanSupplier hit = () -> true;

    FaultSpec(Consumer<Fault> register, String endpoint) {
        this.register = register;
        this.endpoint = Pattern.compile(
                Arrays.stream(endpoint.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** Affects only the next {@code times} requests. */
    public FaultSpec times(int times) {
        this.times = times;
        return this;
    }

    /** Affects each request with the given probability. */
    public FaultSpec randomly(long seed, double probability) {
        Random random = new Random(seed);
        hit = () -> random.nextDouble() < probability;
        return this;
    }

    /** Affects only the next request. */
    public FaultSpec once() {
        return times(1);
    }

    /** Delays the response. Can be combined with other faults. */
    public Fault delay(Duration delay) {
        return set((exchange, proceed) -> exchange.later(delay, proceed));
    }

    /** Makes a paged endpoint answer {@code sinceId} in the given order. Can be combined with other faults. */
    public Fault pageOrder(PageOrder order) {
        return set((exchange, proceed) -> {
            exchange.setPageOrder(order);
            proceed.run();
        });
    }

    /** Closes the connection without processing the request. */
    public Fault cutConnection() {
        return set((exchange, proceed) -> exchange.cut());
    }

    /** Processes the request with all its effects, but closes the connection instead of responding. */
    public Fault loseAnswer() {
        return set((exchange, proceed) -> {
            exchange.loseAnswer();
            proceed.run();
        });
    }

    /** Keeps the connection open and never responds. */
    public Fault hang() {
        return set((exchange, proceed) -> {});
    }

    /** Sends the given response instead of the normal one. {@code contentType} may be null. */
    public Fault answer(int status, String contentType, String body) {
        return answer(Answer.text(status, contentType, body));
    }

    /** Sends an error in the given format. */
    public Fault error(int status, ErrorShape shape) {
        return answer(shape.answer(status));
    }

    /** Sends 429 with the given {@code Retry-After}, which may be fractional or absurd; null omits it. */
    public Fault rateLimit(String retryAfter) {
        Answer answer = ApiError.rateLimitExceeded(null).answer();
        return answer(retryAfter == null ? answer : answer.with("Retry-After", retryAfter));
    }

    /** Refuses with the given status and {@code Retry-After}, as a proxy refuses an upgrade; null omits the header. */
    public Fault turnAway(int status, String retryAfter) {
        Answer answer = Answer.empty(status);
        return answer(retryAfter == null ? answer : answer.with("Retry-After", retryAfter));
    }

    /** Sends 202 with the error {@code PROCESSING}: the same request is already in progress. */
    public Fault processing() {
        ApiError error = new ApiError(
                202,
                "PROCESSING",
                "3247052c-005d-440e-b3d8-2a64274483b0",
                "client",
                "We are processing your request. Please wait a moment.",
                null);
        return answer(error.answer());
    }

    /** Sends 418 with the error {@code I_AM_AI}. */
    public Fault teapot() {
        ApiError error = new ApiError(
                418,
                "I_AM_AI",
                "60c46cd1-f23a-46b1-bebe-5d2b73951a84",
                "client",
                "You sent a request to Ai-chan.",
                null);
        return answer(error.answer());
    }

    /** Sends 302 with the given location. */
    public Fault redirect(String location) {
        return redirect(302, location);
    }

    /** Sends a redirect with the given status and location. */
    public Fault redirect(int status, String location) {
        return answer(Answer.empty(status).with("Location", location));
    }

    /** Sends 200 with truncated JSON. */
    public Fault malformedJson() {
        return answer(200, "application/json; charset=utf-8", "{\"id\": \"9abc\", \"text\": ");
    }

    /** Sends 200 with a JSON array of the given size, chunked or with {@code Content-Length}. */
    public Fault hugeAnswer(long bytes, boolean withContentLength) {
        return set((exchange, proceed) -> new HugeAnswer(exchange, bytes, withContentLength).start());
    }

    /** Sends 200 with a JSON response that never ends: one more byte after each interval. */
    public Fault slowDrip(Duration interval) {
        return set((exchange, proceed) -> new SlowDrip(exchange, interval).start());
    }

    private Fault answer(Answer answer) {
        return set((exchange, proceed) -> exchange.send(answer));
    }

    private Fault set(Fault.Effect effect) {
        Fault fault = new Fault(endpoint, hit, times, effect);
        register.accept(fault);
        return fault;
    }
}
