package io.github.quarkusmisskey.devserver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** The files of all users in the order of their ids. Thread-safe. */
final class Drives {

    private final ConcurrentNavigableMap<String, StoredFile> byId = new ConcurrentSkipListMap<>();

    void put(StoredFile file) {
        byId.put(file.id(), file);
    }

    Optional<StoredFile> find(Predicate<StoredFile> wanted) {
        return byId.values().stream().filter(wanted).findFirst();
    }

    /** A picture in place of the one at that path, whose content is not kept; empty if there is none. */
    Optional<Answer> picture(String path) {
        return find(file -> file.path().equals(path) && file.content().type().startsWith("image/"))
                .map(file -> Painting.of(file.name()));
    }

    /** How many bytes a user has. */
    long usage(DevUser user) {
        return byId.values().stream()
                .filter(file -> file.owner().equals(user))
                .mapToLong(file -> file.content().size())
                .sum();
    }

    /** @param order null for the order of paging */
    List<StoredFile> page(Paging paging, Predicate<StoredFile> wanted, Comparator<StoredFile> order) {
        return order == null
                ? paging.select(byId, wanted)
                : byId.values().stream()
                        .filter(wanted)
                        .sorted(order)
                        .limit(paging.limit())
                        .toList();
    }

    void clear() {
        byId.clear();
    }
}
