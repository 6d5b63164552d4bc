package io.github.quarkusmisskey.devserver.internal.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.picture.Painting;

/** The files of all users, in the order of their ids. Thread-safe. */
public final class Drives {

    private final ConcurrentNavigableMap<String, StoredFile> byId = new ConcurrentSkipListMap<>();

    public void put(StoredFile file) {
        byId.put(file.id(), file);
    }

    public Optional<StoredFile> find(Predicate<StoredFile> wanted) {
        return byId.values().stream().filter(wanted).findFirst();
    }

    /** A picture in place of the file at this path, whose content is not kept; empty if there is none. */
    public Optional<Answer> picture(String path) {
        return find(file -> file.path().equals(path) && file.content().type().startsWith("image/"))
                .map(file -> Painting.of(file.name()));
    }

    /** Bytes that a user has stored. */
    public long usage(DevUser user) {
        return byId.values().stream()
                .filter(file -> file.owner().equals(user))
                .mapToLong(file -> file.content().size())
                .sum();
    }

    /** @param order null for the order of paging */
    public List<StoredFile> page(IdPage paging, Predicate<StoredFile> wanted, Comparator<StoredFile> order) {
        return order == null
                ? paging.select(byId, wanted)
                : byId.values().stream()
                        .filter(wanted)
                        .sorted(order)
                        .limit(paging.limit())
                        .toList();
    }

    public void clear() {
        byId.clear();
    }
}
