package io.github.quarkusmisskey.gateway.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.vertx.core.buffer.Buffer;

/** The documents of the latest callers, each made once for all who may call the same. Safe for use by many threads. */
public final class OpenApiDocuments {

    /** One is up to half a megabyte. */
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
     * One document at a time is made: it takes a processor for a moment, and the callers who wait mostly want the same.
     */
    public synchronized Buffer of(GatewayCaller caller, String base) {
        Key key = new Key(caller.grant(), caller.everyPermission(), base);
        return kept.computeIfAbsent(key, missing -> maker.apply(caller, base)).copy();
    }
}
