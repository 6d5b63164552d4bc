package io.github.quarkusmisskey.gateway.internal.form;

import java.nio.charset.StandardCharsets;

import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.vertx.core.buffer.Buffer;

/**
 * Parses {@code multipart/form-data} as it is received, and buffers no more than a boundary or the head of a part.
 * Ambiguous input is refused, because a server might interpret it differently.
 */
public final class FormReader {

    private static final String TYPE = "multipart/form-data";
    private static final int MAX_BOUNDARY = 70;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final int MAX_HEAD = 8192;

    private enum State {
        PREAMBLE,
        AFTER_BOUNDARY,
        HEAD,
        BODY,
        OVER
    }

    private final byte[] boundary;
    private final Parts parts;
    private Buffer pending = Buffer.buffer("\r\n");
    private State state = State.PREAMBLE;

    private FormReader(String boundary, Parts parts) {
        this.boundary = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        this.parts = parts;
    }

    /** @throws RefusedException if the type has no boundary */
    static FormReader of(String contentType, Parts parts) {
        return new FormReader(boundary(contentType), parts);
    }

    /**
     * The boundary between the parts.
     *
     * @throws RefusedException if the type has no boundary
     */
    static String boundary(String contentType) {
        String boundary = HeaderParameters.of(contentType, TYPE).getOrDefault("boundary", "");
        Refusal.INVALID_PARAM.unless(!boundary.isEmpty() && boundary.length() <= MAX_BOUNDARY);
        return boundary;
    }

    public static boolean isForm(String contentType) {
        return contentType.regionMatches(true, 0, TYPE, 0, TYPE.length());
    }

    /** @throws RefusedException if this is not a form */
    void read(Buffer piece) {
        pending = pending.length() == 0 ? piece : pending.appendBuffer(piece);
        while (step()) {
            // Parses until more input is needed.
        }
    }

    /**
     * Ends the input.
     *
     * @throws RefusedException if the form is incomplete
     */
    void end() {
        Refusal.INVALID_PARAM.unless(state == State.OVER);
        parts.end();
    }

    private boolean step() {
        return switch (state) {
            case PREAMBLE -> skipPreamble();
            case AFTER_BOUNDARY -> readEndOfBoundary();
            case HEAD -> readHead();
            case BODY -> readBody();
            case OVER -> skipRest();
        };
    }

    private boolean skipPreamble() {
        int at = find(boundary);
        Refusal.INVALID_PARAM.unless(at >= 0 || pending.length() < MAX_HEAD);
        return at >= 0 && advance(at + boundary.length, State.AFTER_BOUNDARY);
    }

    private boolean readEndOfBoundary() {
        if (pending.length() < 2) {
            return false;
        }
        String end = pending.getString(0, 2, "ISO-8859-1");
        Refusal.INVALID_PARAM.unless(end.equals("--") || end.equals("\r\n"));
        return advance(2, end.equals("--") ? State.OVER : State.HEAD);
    }

    private boolean readHead() {
        int at = find(END_OF_HEAD);
        Refusal.INVALID_PARAM.unless(at >= 0 ? at < MAX_HEAD : pending.length() < MAX_HEAD);
        if (at < 0) {
            return false;
        }
        PartHead head = PartHead.read(pending.getString(0, at));
        parts.begin(head.name(), head.fileName(), head.type());
        return advance(at + END_OF_HEAD.length, State.BODY);
    }

    private boolean readBody() {
        int at = find(boundary);
        int certain = at >= 0 ? at : pending.length() - boundary.length + 1;
        if (certain > 0) {
            parts.data(pending.getBuffer(0, certain));
        }
        if (at < 0) {
            advance(Math.max(0, certain), State.BODY);
            return false;
        }
        parts.endPart();
        return advance(at + boundary.length, State.AFTER_BOUNDARY);
    }

    private boolean skipRest() {
        pending = Buffer.buffer();
        return false;
    }

    private boolean advance(int bytes, State next) {
        pending = pending.getBuffer(bytes, pending.length());
        state = next;
        return true;
    }

    private int find(byte[] wanted) {
        byte[] bytes = pending.getBytes();
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
