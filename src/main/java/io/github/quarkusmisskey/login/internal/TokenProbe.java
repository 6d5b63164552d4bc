package io.github.quarkusmisskey.login.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.client.Misskey;
import org.jboss.logging.Logger;

/**
 * Tests a new token with one call. Servers do not report the granted permissions, and issue a token even if they
 * dropped all of them.
 */
@Singleton
public class TokenProbe {

    private static final Logger LOG = Logger.getLogger(TokenProbe.class);

    private final Misskey misskey;

    @Inject
    TokenProbe(Misskey misskey) {
        this.misskey = misskey;
    }

    /**
     * @param profile the account; null only if the token is rejected
     * @param found the known permissions
     */
    public record Result(Profile profile, TokenStatus status, FoundPermissions found) {

        static Result rejected(Profile told) {
            return new Result(told, TokenStatus.REJECTED, FoundPermissions.NONE);
        }
    }

    /** @throws MisskeyException if the server does not respond and had not returned the account before */
    public Result of(MisskeyHost host, FlowOutcome.Approved approved, Set<Permission> asked) {
        Profile told = approved.profile().orElse(null);
        try {
            return compared(told, owner(host, approved.token()), approved.found());
        } catch (MisskeyException e) {
            if (saysOfToken(e)) {
                return refused(e, told, approved.found(), asked);
            }
            if (told == null) {
                throw e;
            }
            LOG.infof(
                    "The profile of %s could not be read, so the names from its approval are used: %s",
                    told.account(), e.getMessage());
            return new Result(told, TokenStatus.ACTIVE, approved.found());
        }
    }

    /** Whether a failure tells something of the token. A proxy answers with 401 and 403 too, without a code. */
    public static boolean saysOfToken(MisskeyException failure) {
        boolean refusal =
                failure instanceof MisskeyException.Authentication || failure instanceof MisskeyException.Permission;
        return refusal && failure.code().isPresent();
    }

    private static Result refused(
            MisskeyException failure, Profile told, FoundPermissions found, Set<Permission> asked) {
        if (told == null || !(failure instanceof MisskeyException.Permission permission)) {
            return Result.rejected(told);
        }
        if (permission.accountSuspended()) {
            return new Result(told, TokenStatus.ACTIVE, found);
        }
        boolean expected = !asked.contains(KnownPermission.READ_ACCOUNT);
        return new Result(
                told,
                expected ? TokenStatus.ACTIVE : TokenStatus.WITHOUT_PERMISSIONS,
                found.with(KnownPermission.READ_ACCOUNT, false));
    }

    /**
     * The account of the token; empty if the response does not contain one.
     *
     * @throws MisskeyException if the server rejects the token or does not respond
     */
    public Optional<Profile> owner(MisskeyHost host, AccessToken token) {
        MeDetailed me = misskey.at(host, token).i().i();
        if (me == null || me.id() == null) {
            return Optional.empty();
        }
        String username = me.username() == null ? me.id() : me.username();
        return Optional.of(new Profile(account(host, me.id()), username, me.name(), me.avatarUrl()));
    }

    private static AccountRef account(MisskeyHost host, String userId) {
        try {
            return new AccountRef(host, userId);
        } catch (IllegalArgumentException e) {
            throw new MisskeyException.MalformedAnswer(
                    MisskeyError.local(host, "i", "the user's id has an impossible form"), null);
        }
    }

    /** Whether it is the token of a web session, which endpoints that refuse applications accept. */
    public boolean isOfWebSession(MisskeyHost host, AccessToken token) {
        try {
            misskey.at(host, token).call("i/apps", Map.of(), JsonNode.class);
            return true;
        } catch (MisskeyException e) {
            LOG.debugf("%s treats a token as that of an application: %s", host, e.getMessage());
            return false;
        }
    }

    /** The account of the token must be the one that approved, if that is known. */
    private static Result compared(Profile told, Optional<Profile> owner, FoundPermissions found) {
        return owner.filter(profile -> told == null || told.account().equals(profile.account()))
                .map(profile -> new Result(profile, TokenStatus.ACTIVE, found.with(KnownPermission.READ_ACCOUNT, true)))
                .orElseGet(() -> Result.rejected(told));
    }
}
