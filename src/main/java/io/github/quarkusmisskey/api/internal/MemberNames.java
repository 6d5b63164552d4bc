package io.github.quarkusmisskey.api.internal;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * The names of a type's members, numbered from 0. A server writes them in the same order each time, so what followed a
 * member last is compared with the bytes first, which is several times faster than to parse a name and look it up.
 */
final class MemberNames {

    /** Stands before the first member. */
    static final int START = -1;

    private final SerializableString[] names;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * What came last after each member, after an unknown one and at the start. Threads write it without a lock: it is a
     * guess, and any number in it is one.
     */
    private final int[] next;

    private MemberNames(String... names) {
        this.names = new SerializableString[names.length];
        this.next = new int[names.length + 1 - START];
        for (int i = 0; i < names.length; i++) {
            this.names[i] = new SerializedString(names[i]);
            numbers.put(names[i], i);
            // At first as they are declared, and the first one after the last.
            next[i] = i;
        }
    }

    static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /** The member that is likely to follow. */
    int after(int member) {
        return next[member - START];
    }

    SerializableString name(int member) {
        return names[member];
    }

    /** The number of the name, which came after that member; one above all others if it is unknown. */
    int find(String name, int previous) {
        Integer found = numbers.get(name);
        if (found == null) {
            return names.length;
        }
        next[previous - START] = found;
        return found;
    }
}
