package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.function.Supplier;

import io.github.quarkusmisskey.api.ServerSoftware;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.client.MisskeyInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * Which servers take a stream's token in the address only: Misskey before 13.14. Forks count by scales of their own, so
 * a version says nothing without the software that it belongs to; in doubt a server is not an old one.
 */
final class LegacyServers {

    private static final Logger LOG = Logger.getLogger(LegacyServers.class);
    private static final String MISSKEY = "misskey";

    /** No Misskey with streams is older; a lower number is a fork's own scale. */
    private static final String FIRST = "10";

    private static final String FIRST_WITH_HEADER = "13.14.0";

    private LegacyServers() {}

    /** A server that does not tell its software is taken for a new one, and asked again the next time. */
    static Uni<Boolean> isOldServer(MisskeyInstance server) {
        return isOld(() -> server.metaAsync().map(MetaDetailed::version), server::softwareAsync);
    }

    /**
     * Whether a server is an old one.
     *
     * @param version what {@code meta} tells, which is asked first
     * @param software what nodeinfo tells, which is asked only if that version can be an old one
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
