package io.github.quarkusmisskey.client;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.devserver.DevServer;

/** The servers of {@link ServersResource}, each with a token of its own kind; none is ever reset. */
public record Servers(DevServer body, AccessToken configured, DevServer header, DevServer unconfigured) {

    public static MisskeyHost host(DevServer server) {
        return MisskeyHost.of(server.url());
    }

    public static AccessToken token(DevServer server, String user) {
        return server.issueToken(user, KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
    }

    void close() {
        body.close();
        header.close();
        unconfigured.close();
    }
}
