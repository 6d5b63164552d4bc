package io.github.quarkusmisskey.personaldata;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.token.TokenRevocation;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Export and deletion of everything that is stored about accounts. Every method blocks, and throws
 * {@link io.github.quarkusmisskey.database.AccountStoreUnavailableException} if the database is gone.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class PersonalData {

    private final Instance<PersonalDataSource> held;
    private final TokenRevocation revocation;
    private final AuditWriter log;

    @Inject
    PersonalData(Instance<PersonalDataSource> held, TokenRevocation revocation, AuditWriter log) {
        this.held = held;
        this.revocation = revocation;
        this.log = log;
    }

    /**
     * Everything stored about the accounts, as texts, numbers, booleans, lists and maps; without tokens and other
     * secrets.
     */
    public Map<String, Object> export(Collection<AccountRef> wanted, AuditActor actor) {
        wanted.forEach(account -> log.record(new AuditEvent(account, AuditAction.EXPORTED, actor, null)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("exportedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("accounts", wanted.stream().map(this::about).toList());
        return all;
    }

    private Map<String, Object> about(AccountRef account) {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("host", account.host().toString());
        sections.put("userId", account.userId());
        held.stream()
                .sorted(Comparator.comparing(PersonalDataSource::section))
                .forEach(each -> sections.put(each.section(), each.about(account)));
        return sections;
    }

    /**
     * Deletes everything about the account, and revokes its tokens where the server supports that.
     *
     * @return the tokens that the server may still accept, because they could not be revoked or were created by their
     *     owner
     */
    public List<DiscardedToken> erase(AccountRef account, AuditActor actor) {
        List<DiscardedToken> left = revocation.disconnect(account, actor);
        held.stream().forEach(each -> each.erase(account));
        // Last, because the other steps write to it.
        log.erase(account);
        return left;
    }
}
