package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Answers that real servers give, that broken ones give, and that only an attacker would think of. */
final class RawAnswers {

    private static final List<String> SAMPLES = List.of(
            "emojis",
            "endpoints",
            "i",
            "i-notifications",
            "meta",
            "notes-create",
            "notes-show",
            "notes-timeline",
            "users-show");

    private static final List<String> ERRORS = List.of(
            "{\"error\":{\"message\":\"No.\",\"code\":\"NO_SUCH_NOTE\",\"id\":\"u-1\",\"kind\":\"client\",\"info\":{\"resetMs\":7}}}",
            "{\"statusCode\":415,\"error\":\"Unsupported Media Type\",\"message\":\"No.\",\"code\":\"FST\"}",
            "{\"error\":\"invalid_scope\",\"error_description\":\"No.\"}",
            "<html><h1>502 Bad Gateway</h1></html>");

    private static final List<String> MEMBERS = List.of(
            "renote",
            "reply",
            "user",
            "createdAt",
            "visibility",
            "reactions",
            "poll",
            "files",
            "type",
            "note",
            "error",
            "info",
            "resetMs",
            "message",
            "code",
            "policies",
            "\\u0000");

    private static final int DEPTH = 4;

    private RawAnswers() {}

    static Arbitrary<RawAnswer> any() {
        return Combinators.combine(status(), headers(), body(), Arbitraries.of(true, false))
                .as(RawAnswer::new);
    }

    private static Arbitrary<Integer> status() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(200)),
                Tuple.of(4, Arbitraries.of(202, 204, 301, 400, 401, 403, 404, 405, 413, 418, 429, 500, 503)),
                Tuple.of(1, Arbitraries.integers().between(200, 999)));
    }

    private static Arbitrary<List<String>> headers() {
        Arbitrary<String> type = Arbitraries.of(
                        "application/json",
                        "application/json; charset=utf-8",
                        "application/json; charset=klingon",
                        "text/plain",
                        "text/html;charset=iso-8859-1",
                        "multipart/form-data",
                        "image/png",
                        "/",
                        "*/*",
                        ";;;",
                        "json")
                .map(value -> "Content-Type: " + value);
        Arbitrary<String> retry = Arbitraries.oneOf(
                        Arbitraries.of(
                                "7",
                                "0.25",
                                "-1",
                                "1e9",
                                "NaN",
                                "9".repeat(400),
                                "0." + "3".repeat(400),
                                " ",
                                "\u00e4"),
                        Arbitraries.of("Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 31 Feb 2199 25:61:61 GMT"),
                        printable(60))
                .map(value -> "Retry-After: " + value);
        Arbitrary<String> other = Arbitraries.oneOf(
                Arbitraries.of(
                        "Content-Encoding: gzip",
                        "Content-Encoding: br",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: gzip, chunked",
                        "Content-Length: -1",
                        "Content-Length: 7",
                        "Content-Length: 99999999999999999999",
                        "Location: http://169.254.169.254/",
                        "Set-Cookie: a=b; Max-Age=x",
                        "Content-Language: \u0001",
                        "Date: yesterday",
                        "Link: <:::>; rel",
                        "X: " + "x".repeat(9_000),
                        "no header at all"),
                printable(40));
        return Combinators.combine(type.list().ofMaxSize(2), retry.list().ofMaxSize(2), rarely(other))
                .as((types, retries, others) -> Arrays.asList(types, retries, others).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<List<String>> rarely(Arbitrary<String> header) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(1, header.list().ofMaxSize(3)));
    }

    private static Arbitrary<String> printable(int length) {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(length);
    }

    private static Arbitrary<byte[]> body() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.oneOf(samples(), Arbitraries.of(ERRORS).map(RawAnswers::utf8))
                                .flatMap(RawAnswers::damaged)),
                Tuple.of(2, nested()),
                Tuple.of(2, document(DEPTH).map(RawAnswers::utf8)),
                Tuple.of(1, document(DEPTH).map(RawAnswers::utf8).flatMap(RawAnswers::damaged)),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000)),
                Tuple.of(
                        1,
                        Arbitraries.integers().between(0, 300_000).map(size -> utf8("\"" + "x".repeat(size) + "\""))));
    }

    private static Arbitrary<byte[]> samples() {
        return Arbitraries.of(SAMPLES).map(name -> {
            try (InputStream in = RawAnswers.class.getResourceAsStream("samples/" + name + ".json")) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Some of the bytes are others, are gone, or are there twice. */
    private static Arbitrary<byte[]> damaged(byte[] body) {
        Arbitrary<Damage> damage = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.oneOf(
                                Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
                                strange().map(RawAnswers::utf8)))
                .as(Damage::new);
        return damage.list().ofMaxSize(4).map(all -> {
            byte[] changed = body;
            for (Damage one : all) {
                changed = one.to(changed);
            }
            return changed;
        });
    }

    private record Damage(double where, int length, byte[] instead) {

        byte[] to(byte[] body) {
            int from = (int) (where * body.length);
            int until = Math.min(body.length, from + length);
            byte[] changed = Arrays.copyOf(body, body.length - (until - from) + instead.length);
            System.arraycopy(instead, 0, changed, from, instead.length);
            System.arraycopy(body, until, changed, from + instead.length, body.length - until);
            return changed;
        }
    }

    private static Arbitrary<byte[]> nested() {
        Arbitrary<String> begin = Arbitraries.oneOf(
                Arbitraries.of("[", "{\"a\":", "[{\"x\":"),
                member().map(name -> "{\"" + name + "\":"),
                member().map(name -> "{\"" + name + "\":["));
        Arbitrary<Integer> depth = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 1_100), Arbitraries.integers().between(1, 30_000));
        return Combinators.combine(begin, depth, strange(), Arbitraries.of(true, false))
                .as((open, times, inner, closed) -> utf8(
                        open.repeat(times) + inner + (closed ? closing(open).repeat(times) : "")));
    }

    private static String closing(String open) {
        return new StringBuilder(open.replaceAll("\"[^\"]*\":", ""))
                .reverse()
                .toString()
                .replace('[', ']')
                .replace('{', '}');
    }

    private static Arbitrary<String> document(int depth) {
        if (depth == 0) {
            return strange();
        }
        Arbitrary<String> inner = document(depth - 1);
        Arbitrary<String> list = inner.list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> object = Combinators.combine(member(), inner)
                .as((name, value) -> "\"" + name + "\":" + value)
                .list()
                .ofMaxSize(6)
                .map(members -> "{" + String.join(",", members) + "}");
        return Arbitraries.oneOf(strange(), list, object);
    }

    private static Arbitrary<String> member() {
        return Arbitraries.of(MEMBERS);
    }

    /** A value that no server should send, as JSON or nearly so. */
    private static Arbitrary<String> strange() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "true",
                        "-0",
                        "1e999999999",
                        "-1e-999999999",
                        "1e400",
                        "NaN",
                        "9".repeat(900),
                        "9".repeat(1_100),
                        "0." + "1".repeat(900),
                        "9223372036854775808",
                        "\"\\ud800\"",
                        "\"\\u0000\"",
                        "\"2026-02-30T99:99:99Z\"",
                        "\"+999999999-12-31T23:59:59Z\"",
                        "\"\"",
                        "{}",
                        "[]",
                        "{\"\":{}}",
                        "[[[]]]",
                        "{\"type\":{}}",
                        "\"",
                        "}"),
                Arbitraries.bigIntegers().map(Object::toString),
                Arbitraries.doubles().map(Object::toString),
                Arbitraries.strings().ofMaxLength(30).map(text -> "\"" + text + "\""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
