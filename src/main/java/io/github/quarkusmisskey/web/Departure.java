package io.github.quarkusmisskey.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.AuditActor;
import io.github.quarkusmisskey.account.GivenUpToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.tokens.PersonalData;
import io.github.quarkusmisskey.tokens.TokenRevocation;
import io.github.quarkusmisskey.web.session.Session;
import io.github.quarkusmisskey.web.session.Sessions;
import io.quarkus.arc.properties.IfBuildProperty;

/** Accounts that leave: what is stored of them goes, and they go out of the session. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class Departure {

    private final TokenRevocation revocation;
    private final PersonalData data;
    private final Sessions sessions;
    private final SignInCookies cookies;
    private final Visit visit;

    Departure(TokenRevocation revocation, PersonalData data, Sessions sessions, SignInCookies cookies, Visit visit) {
        this.revocation = revocation;
        this.data = data;
        this.sessions = sessions;
        this.cookies = cookies;
        this.visit = visit;
    }

    /** Disconnects an account; returns the tokens that its server may still accept. */
    List<GivenUpToken> disconnect(AccountRef account) {
        List<GivenUpToken> left = revocation.disconnect(account, AuditActor.PERSON);
        leave(List.of(account));
        return left;
    }

    /** Deletes all that is held about the accounts; returns the tokens that their servers may still accept. */
    List<GivenUpToken> erase(List<AccountRef> chosen) {
        List<GivenUpToken> left = chosen.stream()
                .flatMap(account -> data.erase(account, AuditActor.PERSON).stream())
                .toList();
        leave(chosen);
        return left;
    }

    private void leave(List<AccountRef> gone) {
        cookies.browser().forget(visit.context());
        Session rest = visit.signedIn();
        for (AccountRef account : gone) {
            rest = rest == null ? null : rest.without(account).orElse(null);
        }
        if (rest == null) {
            sessions.end(visit.context());
        } else {
            sessions.save(visit.context(), rest);
        }
    }
}
