package io.github.quarkusmisskey.web.session;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;

/** A session as the few bytes that are sealed into the cookie: one line a fact, the accounts last. */
final class SessionText {

    private static final String VERSION = "1";
    private static final int FACTS = 5;

    private SessionText() {}

    static byte[] write(Session session) {
        List<String> lines = new ArrayList<>(List.of(
                VERSION,
                session.id(),
                Long.toString(session.issued().getEpochSecond()),
                Long.toString(session.expires().getEpochSecond()),
                Integer.toString(session.accounts().indexOf(session.current()))));
        session.accounts().forEach(account -> lines.add(account.userId() + '@' + account.host()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @return empty if another version wrote it
     */
    static Optional<Session> read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() <= FACTS || !lines.get(0).equals(VERSION)) {
            return Optional.empty();
        }
        try {
            List<AccountRef> accounts =
                    lines.stream().skip(FACTS).map(AccountRef::ofName).toList();
            return Optional.of(new Session(
                    lines.get(1),
                    accounts,
                    accounts.get(Integer.parseInt(lines.get(4))),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2))),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(3)))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
