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

    private final int count;
    private final Map<String, MemberName> names = new HashMap<>();

    /**
     * What followed the start, each member and an unknown one last time, which is an unknown one too where that has a
     * short name. Threads write it without a lock, since it is only a guess.
     */
    private final MemberName[] next;

    private MemberNames(String... names) {
        count = names.length;
        next = new MemberName[count + 1 - START];
        for (int i = 0; i < count; i++) {
            MemberName name = MemberName.of(i, names[i]);
            this.names.put(names[i], name);
            // At first the order of declaration, after whose end it begins again.
            next[i] = name;
        }
        next[count] = next[0];
        next[count + 1] = next[0];
    }

    static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /** The member that probably follows. */
    MemberName after(int member) {
        return next[member - START];
    }

    /** The number of a name that followed the previous member; the count of names if it is unknown. */
    int find(String name, int previous) {
        MemberName found = names.get(name);
        if (found != null) {
            next[previous - START] = found;
            return found.number();
        }
        if (MemberName.isShort(name)) {
            next[previous - START] = MemberName.unknown(count, name);
        }
        return count;
    }
}
