package io.github.quarkusmisskey.streaming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.ServerSoftware;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * Which servers do not understand the header {@code Authorization}: Misskey itself before 13.14. Of any other software the
 * version says nothing. Whatever is in doubt counts as new, since a token in a URL ends up in logs.
 */
final class OldServers {

    private static final Logger LOG = Logger.getLogger(OldServers.class);
    private static final String MISSKEY = "misskey";
    /** No Misskey with streams is older; a lower number is a fork's own scale. */
    private static final String FIRST = "10";

    private static final String FIRST_WITH_HEADER = "13.14.0";

    private final Map<MisskeyHost, Boolean> known = new ConcurrentHashMap<>();

    /**
     * A server that does not tell its software is taken for a new one, and asked again the next time.
     *
     * @param version what {@code meta} tells, which is asked first
     * @param software what nodeinfo tells, which is asked only if that version can be an old one
     */
    Uni<Boolean> isOld(MisskeyHost host, Supplier<Uni<String>> version, Supplier<Uni<ServerSoftware>> software) {
        Boolean old = known.get(host);
        if (old != null) {
            return Uni.createFrom().item(old);
        }
        return Uni.createFrom()
                .deferred(version::get)
                .map(told -> isOld(new ServerSoftware(MISSKEY, told)))
                .flatMap(maybe -> maybe
                        ? software.get().map(OldServers::isOld)
                        : Uni.createFrom().item(false))
                .invoke(answer -> known.put(host, answer))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debugf(failure, "The software of %s is not known", host);
                    return false;
                });
    }

    static boolean isOld(ServerSoftware software) {
        boolean old = software.isAtLeast(MISSKEY, FIRST_WITH_HEADER)
                .map(isNew -> !isNew)
                .orElse(false);
        return old && software.isAtLeast(MISSKEY, FIRST).orElse(false);
    }
}
