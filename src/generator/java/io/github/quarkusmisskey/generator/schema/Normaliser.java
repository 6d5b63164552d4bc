package io.github.quarkusmisskey.generator.schema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Boils schemas down to shapes that have a Java type: no {@code allOf}, no {@code oneOf}, and references only to
 * components that become a type of their own.
 *
 * <p>The same schema always gives the same result object, so that a type can be tied to its place in the document.
 */
public final class Normaliser {

    private final Map<String, Schema> components;
    private final Map<Schema, Schema> known = new IdentityHashMap<>();
    private final Set<Schema> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Choices choices = new Choices(this);

    public Normaliser(Map<String, Schema> components) {
        this.components = components;
        named.addAll(components.values());
    }

    public Schema normal(Schema schema) {
        Schema done = known.get(schema);
        if (done == null) {
            done = compute(schema);
            known.put(schema, done);
            known.put(done, done);
        }
        return done;
    }

    /** What a component says, in place of the reference to it. */
    public Schema component(String name) {
        Schema component = components.get(name);
        if (component == null) {
            throw new IllegalArgumentException("The document refers to a component that it lacks: " + name);
        }
        return normal(component);
    }

    private Schema compute(Schema schema) {
        if (schema.shape() instanceof Shape.Ref ref) {
            Schema target = component(ref.name());
            return isType(target.shape())
                    ? schema.as(ref, target.nullable())
                    : schema.as(target.shape(), target.nullable());
        }
        if (schema.shape() instanceof Shape.AllOf all) {
            return allOf(schema, all.parts());
        }
        if (schema.shape() instanceof Shape.OneOf one) {
            return choices.of(schema, one.branches(), named.contains(schema));
        }
        return schema;
    }

    static boolean isType(Shape shape) {
        return shape instanceof Shape.Members || shape instanceof Shape.Union || shape instanceof Shape.Enumeration;
    }

    private Schema allOf(Schema schema, List<Schema> parts) {
        List<Schema> telling = parts.stream().filter(part -> !isOpen(part)).toList();
        if (telling.isEmpty()) {
            return parts.isEmpty() ? schema.as(new Shape.Anything(), false) : normal(parts.get(0));
        }
        if (telling.size() == 1) {
            Schema only = normal(telling.get(0));
            return schema.as(only.shape(), only.nullable());
        }
        Merge merge = new Merge();
        Shape.Union union = null;
        for (Schema part : telling) {
            Shape shape = part.shape() instanceof Shape.OneOf one
                    ? choices.asPart(part, one.branches())
                    : normal(part).shape();
            if (shape instanceof Shape.Union found) {
                union = found;
            } else {
                merge.add(members(shape));
            }
        }
        return schema.as(union == null ? merge.all() : distribute(union, merge.all()), false);
    }

    /** A part that only says that there may be any other members. */
    private boolean isOpen(Schema part) {
        if (part.shape() instanceof Shape.OneOf) {
            return false;
        }
        Shape shape = normal(part).shape();
        return shape instanceof Shape.Anything || shape instanceof Shape.MapOf;
    }

    private static Shape.Union distribute(Shape.Union union, Shape.Members base) {
        List<Shape.Variant> variants = union.variants().stream()
                .map(variant -> new Shape.Variant(
                        variant.values(),
                        null,
                        new Merge().add(base).add(variant.members()).all()))
                .toList();
        return new Shape.Union(union.discriminator(), variants);
    }

    /** The members of an object, its own or those of the component it refers to; null if it is none. */
    Shape.Members membersOrNull(Schema schema) {
        Shape shape = normal(schema).shape();
        if (shape instanceof Shape.Ref ref) {
            shape = component(ref.name()).shape();
        }
        return shape instanceof Shape.Members members ? members : null;
    }

    private Shape.Members members(Shape shape) {
        Shape target = shape instanceof Shape.Ref ref ? component(ref.name()).shape() : shape;
        if (target instanceof Shape.Members members) {
            return members;
        }
        throw new IllegalArgumentException("Only objects can be joined by allOf, not " + Objects.toString(target));
    }
}
