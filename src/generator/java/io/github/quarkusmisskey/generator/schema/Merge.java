package io.github.quarkusmisskey.generator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the members of several objects into one. The first description of a property stands. */
final class Merge {

    private final Map<String, Shape.Property> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<List<String>> alternatives = new ArrayList<>();

    /** All that both say holds. */
    Merge add(Shape.Members members) {
        members.properties().forEach(property -> properties.putIfAbsent(property.name(), property));
        required.addAll(members.required());
        alternatives.addAll(members.alternatives());
        return this;
    }

    /** What only one of several possible objects has; it becomes an alternative. */
    Merge addChoice(Shape.Members members) {
        members.properties().forEach(property -> properties.putIfAbsent(property.name(), property));
        if (!members.required().isEmpty()) {
            alternatives.add(List.copyOf(members.required()));
        }
        return this;
    }

    Shape.Members all() {
        return new Shape.Members(
                List.copyOf(properties.values()), new LinkedHashSet<>(required), List.copyOf(alternatives));
    }
}
