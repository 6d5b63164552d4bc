package io.github.quarkusmisskey.web.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * A signed-in browser. It lives in the browser's cookie alone, so that every replica can read it; therefore ending it
 * elsewhere is not possible, and it ends by itself at {@code expires}.
 *
 * @param id random, new at every sign-in; what the tokens of forms are bound to
 * @param accounts the connected accounts, oldest first, without repetition; never empty
 * @param current the one that the browser acts as; one of {@code accounts}
 * @param issued when the person last signed in
 */
public record Session(String id, List<AccountRef> accounts, AccountRef current, Instant issued, Instant expires) {

    /** The most accounts of one session; connecting a further one puts the oldest out of the session. */
    public static final int MAX_ACCOUNTS = 8;

    public Session {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(expires, "expires");
        accounts = List.copyOf(accounts);
        if (!accounts.contains(current)) {
            throw new IllegalArgumentException("The current account is none of the session");
        }
    }

    /** The accounts with this one as the newest. */
    List<AccountRef> accountsWith(AccountRef account) {
        List<AccountRef> all = new ArrayList<>(accounts);
        all.remove(account);
        all.add(account);
        return all.subList(Math.max(0, all.size() - MAX_ACCOUNTS), all.size());
    }

    public boolean has(AccountRef account) {
        return accounts.contains(account);
    }

    /** The same session acting as another of its accounts. */
    public Session actingAs(AccountRef account) {
        return new Session(id, accounts, account, issued, expires);
    }

    /** The session without this account; empty if none remains. */
    public Optional<Session> without(AccountRef account) {
        List<AccountRef> rest =
                accounts.stream().filter(each -> !each.equals(account)).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        AccountRef next = current.equals(account) ? rest.get(rest.size() - 1) : current;
        return Optional.of(new Session(id, rest, next, issued, expires));
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    /** Without the id, which is a secret. */
    @Override
    public String toString() {
        return "Session[current=" + current + ", accounts=" + accounts.size() + ", expires=" + expires + "]";
    }
}
