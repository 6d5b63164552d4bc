package io.github.quarkusmisskey.api.streaming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parameters of a channel by name, and remembers which names were read. */
final class ChannelParams {

    private final String channel;
    private final Map<String, ?> given;
    private final Set<String> known = new TreeSet<>();

    ChannelParams(String channel, Map<String, ?> given) {
        this.channel = channel;
        this.given = given;
    }

    /** Alternating names and values; null values are left out. */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> params = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                params.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return Collections.unmodifiableMap(params);
    }

    static Map<String, Object> copy(Map<String, ?> params) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    Boolean flag(String name) {
        Object value = value(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        return switch (value.toString()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "true or false");
        };
    }

    String requiredText(String name) {
        return required(name).toString();
    }

    /** A list of lists is copied; in a text, {@code a b,c} means both a and b, or c. */
    List<List<String>> requiredWords(String name) {
        Object value = required(name);
        if (!(value instanceof List<?> choices)) {
            return Arrays.stream(value.toString().split(","))
                    .map(choice -> List.of(choice.strip().split(" +")))
                    .toList();
        }
        List<List<String>> words = new ArrayList<>();
        for (Object choice : choices) {
            if (!(choice instanceof List<?> all)) {
                throw wrong(name, "a list of lists of words");
            }
            words.add(all.stream().map(Object::toString).toList());
        }
        return List.copyOf(words);
    }

    /** Returns the channel unless a parameter was given that it does not have. */
    <C extends Channel> C all(C made) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("The channel " + channel + " has no parameter " + name
                            + (known.isEmpty() ? "; it takes none" : "; it takes " + String.join(", ", known)));
                });
        return made;
    }

    private Object value(String name) {
        known.add(name);
        return given.get(name);
    }

    private Object required(String name) {
        Object value = value(name);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("The channel " + channel + " needs the parameter " + name);
        }
        return value;
    }

    private IllegalArgumentException wrong(String name, String wanted) {
        return new IllegalArgumentException(
                "The parameter " + name + " of the channel " + channel + " must be " + wanted);
    }
}
