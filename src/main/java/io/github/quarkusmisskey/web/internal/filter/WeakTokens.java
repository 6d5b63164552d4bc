package io.github.quarkusmisskey.web.internal.filter;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.web.internal.message.PermissionWords;
import io.github.quarkusmisskey.web.internal.message.ProblemMessages;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.WeakToken;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/** Finds the token that a server refused because of a missing permission. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class WeakTokens {

    private static final Logger LOG = Logger.getLogger(WeakTokens.class);

    private final StoredTokens tokens;
    private final PageRequest visit;

    WeakTokens(StoredTokens tokens, PageRequest visit) {
        this.tokens = tokens;
        this.visit = visit;
    }

    /** Empty for other problems, and if the token cannot be determined; the page then has general advice only. */
    Optional<WeakToken> of(ProblemDetail trouble) {
        if (trouble.problem() != Problem.PERMISSION_MISSING) {
            return Optional.empty();
        }
        try {
            return visit.actingAs().flatMap(account -> tokens.list(account).stream()
                    .filter(TokenInfo::inUse)
                    .findFirst()
                    .map(token -> of(account, token, lacking(trouble.endpoint()))));
        } catch (AccountStoreUnavailableException lost) {
            LOG.debug("Which token lacks a permission could not be read", lost);
            return Optional.empty();
        }
    }

    private WeakToken of(AccountRef account, TokenInfo token, Optional<Permission> lacking) {
        String name = account.getName();
        String access = visit.pathFor("access", account);
        return new WeakToken(
                advice(token, lacking),
                name,
                lacking.filter(permission -> !permission.administrative())
                        .map(Permission::value)
                        .orElse(null),
                visit.origin().orElse(access),
                access);
    }

    private String advice(TokenInfo token, Optional<Permission> lacking) {
        ProblemMessages messages = visit.problemMessages();
        String name = ForeignText.isolated(token.applicationName());
        boolean made = token.source() == TokenSource.MANUAL;
        if (lacking.isEmpty()) {
            return made ? messages.madeTokenLacksSome() : messages.tokenLacksSome(name);
        }
        String permission = PermissionWords.of(lacking.get(), visit.permissionMessages());
        return made ? messages.madeTokenLacks(permission) : messages.tokenLacks(name, permission);
    }

    private static Optional<Permission> lacking(String endpoint) {
        return Optional.ofNullable(endpoint)
                .flatMap(Endpoints::find)
                .flatMap(EndpointFacts::permission)
                .map(Permission::of);
    }
}
