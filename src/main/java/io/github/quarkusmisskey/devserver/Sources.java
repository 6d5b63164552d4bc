package io.github.quarkusmisskey.devserver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.NoteSource;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/**
 * The lists, antennas, channels and roles of the server. Owners and members are given by their user names. Thread-safe.
 */
public final class Sources {

    private final Ids ids;
    private final Users users;
    private final Map<String, NoteSource> byId = new ConcurrentHashMap<>();

    public Sources(Ids ids, Users users) {
        this.ids = ids;
        this.users = users;
    }

    /** Adds a user list and returns its id. */
    public String addList(String owner, String... members) {
        return add(users.require(owner), byAny(members));
    }

    /** Adds a role, whose timeline contains the public notes of its members, and returns its id. */
    public String addRole(String... members) {
        return add(null, byAny(members).and(note -> note.visibility().equals("public")));
    }

    /** Adds an antenna for notes that contain the keyword, and returns its id. */
    public String addAntenna(String owner, String keyword) {
        String wanted = keyword.toLowerCase(Locale.ROOT);
        return add(
                users.require(owner),
                note -> note.text() != null
                        && note.text().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Adds a channel that notes can be posted to, and returns its id. */
    public String addChannel() {
        String id = ids.next();
        byId.put(id, new NoteSource(null, note -> id.equals(note.channelId())));
        return id;
    }

    /**
     * Selects the notes of a source; null if the viewer, who may be null, has no source with this id, which may be
     * null.
     */
    public Predicate<StoredNote> rule(String id, DevUser viewer) {
        NoteSource source = id == null ? null : byId.get(id);
        return source != null && source.isFor(viewer) ? source.rule() : null;
    }

    public void clear() {
        byId.clear();
    }

    private String add(DevUser owner, Predicate<StoredNote> rule) {
        String id = ids.next();
        byId.put(id, new NoteSource(owner, rule));
        return id;
    }

    private Predicate<StoredNote> byAny(String... usernames) {
        List<DevUser> members = Arrays.stream(usernames).map(users::require).toList();
        return note -> members.contains(note.author());
    }
}
