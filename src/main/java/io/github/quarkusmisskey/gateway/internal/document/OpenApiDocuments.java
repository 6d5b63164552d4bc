package io.github.quarkusmisskey.gateway.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.vertx.core.buffer.Buffer;

/** Caches the documents of recent callers; callers with the same permissions share one. Thread-safe. */
public final class OpenApiDocuments {

    /** A document takes up to half a megabyte. */
    private static final int MAX_KEPT = 32;

    private record Key(KeyGrant grant, boolean everyPermission, String base) {}

    private final Map<Key, Buffer> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Buffer> eldest) {
            return size() > MAX_KEPT;
        }
    };

    private final BiFunction<GatewayCaller, String, Buffer> maker;

    public OpenApiDocuments() {
        this(OpenApiDocument::of);
    }

    OpenApiDocuments(BiFunction<GatewayCaller, String, Buffer> maker) {
        this.maker = maker;
    }

    /**
     * Documents are created one at a time: each occupies a processor briefly, and waiting callers mostly want the same
     * one.
     */
    public synchronized Buffer of(GatewayCaller caller, String base) {
        Key key = new Key(caller.grant(), caller.everyPermission(), base);
        return kept.computeIfAbsent(key, missing -> maker.apply(caller, base)).copy();
    }
}
