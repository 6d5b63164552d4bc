package io.github.quarkusmisskey.web.internal.resource;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.web.internal.message.PermissionWords;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.github.quarkusmisskey.web.internal.page.AccountView;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** Finds the accounts of a session and converts them to the form that the pages show. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class AccountViews {

    private final AccountService accounts;
    private final ClientConfig client;
    private final PageRequest visit;

    AccountViews(AccountService accounts, ClientConfig client, PageRequest visit) {
        this.accounts = accounts;
        this.client = client;
        this.visit = visit;
    }

    /** The accounts of the session that are still connected, the oldest first. */
    List<ConnectedAccount> connected(Session session) {
        return accounts.list(session.accounts());
    }

    /** The same, in the form that pages show. */
    List<AccountView> of(Session session) {
        return connected(session).stream()
                .map(account -> view(account, session.current()))
                .toList();
    }

    /** @throws ProblemException if the account is no longer connected */
    AccountView of(AccountRef account) {
        return accounts.list(List.of(account)).stream()
                .map(found -> view(found, visit.signedIn().current()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private AccountView view(ConnectedAccount account, AccountRef current) {
        return new AccountView(
                account.account().getName(),
                name(account),
                ForeignText.line("@" + account.username()),
                account.account().host().toString(),
                WebAddress.of(account.avatarUrl(), client.allowPlainHttp()),
                PermissionWords.of(account.permissions(), visit.permissionMessages()),
                Timestamp.of(account.connectedAt()),
                account.account().equals(current),
                account.source() == TokenSource.MANUAL,
                account.status() == TokenStatus.REJECTED,
                account.status() == TokenStatus.WITHOUT_PERMISSIONS,
                account.suspended());
    }

    /** Cleaned again, because accounts stored by an earlier version may not be clean. */
    private static String name(ConnectedAccount account) {
        return Stream.of(account.displayName(), account.username())
                .map(ForeignText::line)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(account.account().userId());
    }
}
