package io.github.quarkusmisskey.web.internal.resource;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.personaldata.PersonalData;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.session.internal.Sessions;
import io.github.quarkusmisskey.token.TokenRevocation;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.quarkus.arc.properties.IfBuildProperty;

/** Removes accounts: deletes what is stored about them, and removes them from the session. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class AccountRemoval {

    private final TokenRevocation revocation;
    private final PersonalData data;
    private final Sessions sessions;
    private final SignInCookies cookies;
    private final PageRequest visit;

    AccountRemoval(
            TokenRevocation revocation,
            PersonalData data,
            Sessions sessions,
            SignInCookies cookies,
            PageRequest visit) {
        this.revocation = revocation;
        this.data = data;
        this.sessions = sessions;
        this.cookies = cookies;
        this.visit = visit;
    }

    /** Disconnects an account; returns the tokens that its server may still accept. */
    List<DiscardedToken> disconnect(AccountRef account) {
        List<DiscardedToken> left = revocation.disconnect(account, AuditActor.PERSON);
        leave(List.of(account));
        return left;
    }

    /** Deletes everything that is stored about the accounts; returns the tokens that their servers may still accept. */
    List<DiscardedToken> erase(List<AccountRef> chosen) {
        List<DiscardedToken> left = chosen.stream()
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
