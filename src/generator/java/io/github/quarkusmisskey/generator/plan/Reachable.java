package io.github.quarkusmisskey.generator.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.quarkusmisskey.generator.schema.Normaliser;
import io.github.quarkusmisskey.generator.schema.Schema;
import io.github.quarkusmisskey.generator.schema.Shape;

/** Finds the components that calls and events really use; others are only fragments of those. */
final class Reachable {

    private final Normaliser normaliser;
    private final Set<String> components = new LinkedHashSet<>();
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Reachable(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    Set<String> components() {
        return components;
    }

    void from(Schema schema) {
        Schema normal = normaliser.normal(schema);
        if (!seen.add(normal)) {
            return;
        }
        Shape shape = normal.shape();
        if (shape instanceof Shape.Ref ref) {
            reach(ref.name());
        } else if (shape instanceof Shape.ListOf list) {
            from(list.items());
        } else if (shape instanceof Shape.MapOf map) {
            from(map.values());
        } else if (shape instanceof Shape.OneOrMany choice) {
            from(choice.item());
        } else if (shape instanceof Shape.Tuple tuple) {
            tuple.items().forEach(this::from);
        } else if (shape instanceof Shape.Members members) {
            members.properties().forEach(property -> from(property.schema()));
        } else if (shape instanceof Shape.Union union) {
            union.variants().forEach(this::from);
        }
    }

    private void from(Shape.Variant variant) {
        if (variant.component() != null) {
            reach(variant.component());
        } else {
            variant.members().properties().forEach(property -> from(property.schema()));
        }
    }

    private void reach(String component) {
        components.add(component);
        from(normaliser.component(component));
    }
}
