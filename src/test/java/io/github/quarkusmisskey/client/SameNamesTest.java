package io.github.quarkusmisskey.client;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.Patch;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a request takes under a name, some answer has under that name, so that nothing is lost between them: a
 * document that says otherwise contradicts itself and is corrected, unless the two only share their name.
 */
class SameNamesTest {

    private static final String ANYTHING = "anything";

    /**
     * What requests take and no answer has: filters that are named after what they filter, times in milliseconds, and
     * names of several meanings.
     */
    private static final Map<String, String> ONLY_SHARE_THEIR_NAME = Map.ofEntries(
            entry("aliases", "text"),
            entry("birthday", "object"),
            entry("blocked", "flag"),
            entry("expiresAt", "number"),
            entry("file", "FileContent"),
            entry("following", "flag"),
            entry("local", "flag"),
            entry("method", "list of text"),
            entry("page", "number"),
            entry("poll", "flag"),
            entry("renote", "flag"),
            entry("reply", "flag"),
            entry("room", "flag"),
            entry("startsAt", "number"),
            entry("state", "list of text"),
            entry("userId", "list of text"));

    private final Map<String, Set<String>> requested = new TreeMap<>();
    private final Map<String, Set<String>> answered = new TreeMap<>();

    @Test
    void haveTypesInAnswersThatTheyHaveInRequests() {
        Set<Type> requests = new HashSet<>();
        Set<Type> answers = new HashSet<>();
        methods().forEach(method -> {
            walk(method.getGenericParameterTypes()[0], requested, requests);
            walk(method.getGenericReturnType(), answered, answers);
        });
        Map<String, String> contradictions = new TreeMap<>();
        requested.forEach((name, kinds) -> {
            Set<String> known = answered.getOrDefault(name, kinds);
            kinds.removeAll(known);
            if (!kinds.isEmpty()
                    && Stream.concat(kinds.stream(), known.stream()).noneMatch(SameNamesTest::isAny)) {
                contradictions.put(name, String.join(", ", kinds));
            }
        });
        answered.keySet().retainAll(requested.keySet());
        assertThat(answered).hasSizeGreaterThan(300);
        assertThat(contradictions).isEqualTo(ONLY_SHARE_THEIR_NAME);
    }

    private static boolean isAny(String kind) {
        return kind.endsWith(ANYTHING);
    }

    private static Stream<Method> methods() {
        return Arrays.stream(MisskeyNamespaces.class.getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0)
                .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
                .filter(method -> !method.isDefault() && method.getReturnType() != Uni.class);
    }

    private static void walk(Type type, Map<String, Set<String>> members, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            walk(arguments[arguments.length - 1], members, seen);
        } else if (type instanceof WildcardType wildcard) {
            walk(wildcard.getUpperBounds()[0], members, seen);
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            if (plain.isAnnotationPresent(JsonSubTypes.class)) {
                Arrays.stream(plain.getAnnotation(JsonSubTypes.class).value())
                        .forEach(variant -> walk(variant.value(), members, seen));
            } else if (plain.isRecord() && !isWord(plain)) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    members.computeIfAbsent(component.getName(), name -> new TreeSet<>())
                            .addAll(kinds(component.getGenericType()));
                    walk(component.getGenericType(), members, seen);
                }
            }
        }
    }

    private static Set<String> kinds(Type type) {
        if (type instanceof Class<?> plain) {
            return Set.of(kind(plain));
        }
        ParameterizedType generic = (ParameterizedType) type;
        Type[] arguments = generic.getActualTypeArguments();
        Set<String> inner = kinds(arguments[arguments.length - 1]);
        if (generic.getRawType() == Patch.class) {
            return inner;
        }
        Set<String> lists = inner.stream().map(kind -> "list of " + kind).collect(Collectors.toSet());
        if (generic.getRawType() == OneOrMany.class) {
            lists.addAll(inner);
            return lists;
        }
        return generic.getRawType() == List.class ? lists : Set.of("object");
    }

    private static String kind(Class<?> type) {
        if (type == String.class || isWord(type)) {
            return "text";
        } else if (Number.class.isAssignableFrom(type)) {
            return "number";
        } else if (type == Boolean.class) {
            return "flag";
        } else if (type == Object.class || type == JsonNode.class) {
            return ANYTHING;
        }
        return type.isRecord() || type.isAnnotationPresent(JsonSubTypes.class) ? "object" : type.getSimpleName();
    }

    private static boolean isWord(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
