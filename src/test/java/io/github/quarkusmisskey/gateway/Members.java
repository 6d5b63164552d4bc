package io.github.quarkusmisskey.gateway;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.devserver.DevServer;

/** Connects users of the demo server, as their sign-in would. */
@ApplicationScoped
public class Members {

    private static final KnownPermission[] PERMISSIONS = {
        KnownPermission.READ_ACCOUNT,
        KnownPermission.WRITE_NOTES,
        KnownPermission.READ_DRIVE,
        KnownPermission.WRITE_DRIVE
    };

    private final AccountService accounts;

    Members(AccountService accounts) {
        this.accounts = accounts;
    }

    /** The account of that user, with a new token that may do what the tests do. */
    public AccountRef connect(DevServer server, String username) {
        return connect(server, username, server.issueToken(username, PERMISSIONS));
    }

    AccountRef connect(DevServer server, String username, AccessToken token) {
        AccountRef account = ref(server, username);
        accounts.connect(
                new Profile(account, username, username, null),
                token,
                new Grant(TokenSource.MIAUTH, "a test", Set.of(PERMISSIONS), TokenStatus.ACTIVE));
        return account;
    }

    void disconnect(AccountRef account) {
        accounts.disconnect(account);
    }

    public static AccountRef ref(DevServer server, String username) {
        String id = server.users().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
        return new AccountRef(MisskeyHost.of(server.url()), id);
    }

    /** Where the gateway calls an endpoint as an account. */
    public static String path(AccountRef account, String endpoint) {
        String host = account.host().toString().replace(":", "%3A").replace("/", "%2F");
        return "/misskey/api/" + host + "/" + account.userId() + "/" + endpoint;
    }
}
