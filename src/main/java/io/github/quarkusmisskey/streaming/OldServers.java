package io.github.quarkusmisskey.streaming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.client.MisskeyInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** Which servers do not understand the header {@code Authorization}, by their version. */
final class OldServers {

    private static final Logger LOG = Logger.getLogger(OldServers.class);
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4}).*");
    private static final int MAJOR = 13;
    private static final int MINOR = 14;

    private OldServers() {}

    /** A server that does not tell its version is taken for a new one, and asked again the next time. */
    static Uni<Boolean> isOldServer(MisskeyInstance server) {
        return Uni.createFrom()
                .deferred(server::metaAsync)
                .map(answer -> isOld(answer.version()))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debugf(failure, "The version of %s is not known", server.host());
                    return false;
                });
    }

    static boolean isOld(String version) {
        Matcher numbers = VERSION.matcher(version == null ? "" : version);
        if (!numbers.matches()) {
            return false;
        }
        int major = Integer.parseInt(numbers.group(1));
        return major < MAJOR || major == MAJOR && Integer.parseInt(numbers.group(2)) < MINOR;
    }
}
