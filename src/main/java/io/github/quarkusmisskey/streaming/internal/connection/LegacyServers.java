package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.function.Supplier;

import io.github.quarkusmisskey.api.ServerSoftware;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.client.MisskeyInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * Detects servers that accept the token of a stream only in the query: Misskey before 13.14. Forks have version numbers
 * of their own, so a version means nothing without the software; in doubt, a server is not a legacy one.
 */
final class LegacyServers {

    private static final Logger LOG = Logger.getLogger(LegacyServers.class);
    private static final String MISSKEY = "misskey";

    /** The oldest Misskey with streams; a lower number is that of a fork. */
    private static final String FIRST = "10";

    private static final String FIRST_WITH_HEADER = "13.14.0";

    private LegacyServers() {}

    /** A server that does not state its software is treated as new, and asked again next time. */
    static Uni<Boolean> isOldServer(MisskeyInstance server) {
        return isOld(() -> server.metaAsync().map(MetaDetailed::version), server::softwareAsync);
    }

    /**
     * Whether a server is a legacy one.
     *
     * @param version the version in {@code meta}, which is requested first
     * @param software the software in NodeInfo, which is requested only if the version may be a legacy one
     */
    static Uni<Boolean> isOld(Supplier<Uni<String>> version, Supplier<Uni<ServerSoftware>> software) {
        return Uni.createFrom()
                .deferred(version::get)
                .map(told -> isOld(new ServerSoftware(MISSKEY, told)))
                .flatMap(maybe -> maybe
                        ? software.get().map(LegacyServers::isOld)
                        : Uni.createFrom().item(false))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debug("The software of a server is not known", failure);
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
