package io.github.quarkusmisskey.gateway.internal.form;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import io.github.quarkusmisskey.client.internal.proxy.ProxiedUpload;
import io.github.quarkusmisskey.gateway.internal.config.GatewayConfig;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Forwards a form while it is received, as fast as the server accepts it. Use only on the context of the request. */
public final class GatewayUpload implements Parts {

    private static final int MAX_PARTS = 100;

    private final HttpServerRequest request;
    private final PartNames names;
    private final GatewayConfig config;
    private final Consumer<RefusedException> refused;
    private final FormReader reader;

    private final Set<String> seen = new HashSet<>();
    private ProxiedUpload out;
    private long bytes;
    private long textBytes;
    private boolean file;
    private boolean over;

    /**
     * @param refused called if the form is not forwarded completely
     * @throws RefusedException if the request is not a form
     */
    public GatewayUpload(
            HttpServerRequest request, PartNames names, GatewayConfig config, Consumer<RefusedException> refused) {
        this.request = request;
        this.names = names;
        this.config = config;
        this.refused = refused;
        reader = FormReader.of(request.getHeader("Content-Type"), this);
    }

    /** @param server receives the form */
    public void begin(ProxiedUpload server) {
        out = server;
        request.exceptionHandler(broken -> guarded(() -> {
            throw new RefusedException(Refusal.INVALID_PARAM);
        }));
        request.handler(piece -> guarded(() -> take(piece)));
        request.endHandler(ended -> guarded(reader::end));
        request.resume();
    }

    /** The server has responded and does not need the rest. */
    public void answered() {
        over = true;
    }

    private void guarded(Runnable step) {
        if (over) {
            return;
        }
        try {
            step.run();
        } catch (RefusedException e) {
            over = true;
            out.abort(e.refusal().message());
            refused.accept(e);
        }
    }

    private void take(Buffer piece) {
        bytes += piece.length();
        if (bytes > config.maxUploadSize().asLongValue()) {
            throw new RefusedException(Refusal.REQUEST_TOO_LARGE);
        }
        reader.read(piece);
        if (out.isFull(request::resume)) {
            request.pause();
        }
    }

    @Override
    public void begin(String name, String fileName, String type) {
        names.require(name);
        // Of two parts with one name, one server uses the first and another the last; and very many parts occupy the
        // event loop.
        Refusal.INVALID_PARAM.unless(seen.size() < MAX_PARTS && seen.add(name));
        file = fileName != null;
        out.part(name, fileName, type);
    }

    @Override
    public void data(Buffer piece) {
        textBytes += file ? 0 : piece.length();
        if (textBytes > config.maxBodySize().asLongValue()) {
            throw new RefusedException(Refusal.REQUEST_TOO_LARGE);
        }
        out.write(piece);
    }

    @Override
    public void endPart() {
        out.endPart();
    }

    @Override
    public void end() {
        over = true;
        out.end();
    }
}
