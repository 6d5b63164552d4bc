package io.github.quarkusmisskey.api.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of a type's members, numbered from 0. Servers write members in the same order each time, so the name that
 * followed last time is compared with the bytes first, which is several times faster than parsing a name and looking it
 * up.
 */
final class MemberNames {

    /** Precedes the first member. */
    static final int START = -1;

    private final MemberName[] names;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * What followed the start, each member and an unknown one last time. Threads write it without a lock, since it is
     * only a guess.
     */
    private final int[] next;

    private MemberNames(String... names) {
        this.names = new MemberName[names.length];
        this.next = new int[names.length + 1 - START];
        for (int i = 0; i < names.length; i++) {
            this.names[i] = MemberName.of(names[i]);
            numbers.put(names[i], i);
            // At first the order of declaration, after whose end it begins again.
            next[i] = i;
        }
    }

    static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /** The member that probably follows. */
    int after(int member) {
        return next[member - START];
    }

    MemberName name(int member) {
        return names[member];
    }

    /** The number of a name that followed the previous member; the count of names if it is unknown. */
    int find(String name, int previous) {
        Integer found = numbers.get(name);
        if (found == null) {
            return names.length;
        }
        next[previous - START] = found;
        return found;
    }
}
