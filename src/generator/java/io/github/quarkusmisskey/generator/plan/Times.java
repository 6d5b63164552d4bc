package io.github.quarkusmisskey.generator.plan;

import java.util.Map;

/**
 * Which whole numbers mean a time. Records hold the numbers of the wire; builders take {@code Instant} and
 * {@code Duration} too.
 *
 * @param reason why the names tell it, and which names are left out
 * @param instants a pattern of names that are milliseconds since 1970
 * @param durations names of lengths of time in milliseconds, with what the setter of a {@code Duration} is called
 */
public record Times(String reason, String instants, Map<String, String> durations) {

    public boolean isInstant(Field field) {
        return field.valueType().equals(JavaType.LONG) && field.json().matches(instants);
    }

    /** The name of the setter; null if the number is no duration. */
    public String durationSetter(Field field) {
        return field.valueType().equals(JavaType.LONG) ? durations.get(field.json()) : null;
    }
}
