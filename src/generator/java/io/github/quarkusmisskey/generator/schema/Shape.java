package io.github.quarkusmisskey.generator.schema;

import java.util.List;
import java.util.Set;

/** The kinds of JSON that a schema allows. */
public sealed interface Shape {

    /** A schema of the document's components. */
    record Ref(String name) implements Shape {}

    record Text(String format) implements Shape {}

    /**
     * A number. Documents write {@code number} for most whole ones as well.
     *
     * @param fraction whether the document shows that it can have one
     */
    record Numeric(boolean integer, boolean fraction) implements Shape {

        public Numeric(boolean integer) {
            this(integer, false);
        }
    }

    record Flag() implements Shape {}

    /** Only null. */
    record Nothing() implements Shape {}

    /** Any JSON value. */
    record Anything() implements Shape {}

    record ListOf(Schema items) implements Shape {}

    /** An array whose positions mean something each. */
    record Tuple(List<Schema> items) implements Shape {}

    record MapOf(Schema values) implements Shape {}

    record Enumeration(List<String> values) implements Shape {}

    /**
     * An object.
     *
     * @param alternatives sets of properties of which one must be given; empty if there is no such choice
     */
    record Members(List<Property> properties, Set<String> required, List<List<String>> alternatives) implements Shape {

        public Members(List<Property> properties, Set<String> required) {
            this(properties, required, List.of());
        }
    }

    record AllOf(List<Schema> parts) implements Shape {}

    /** {@code oneOf} and {@code anyOf}, between which answers show no difference. */
    record OneOf(List<Schema> branches) implements Shape {}

    /** A value, or an array of such values. */
    record OneOrMany(Schema item) implements Shape {}

    /** Objects that are told apart by the value of one property. */
    record Union(String discriminator, List<Variant> variants) implements Shape {}

    /**
     * @param values what the discriminator says for it
     * @param component the name of the component that it is; null if it is written in place
     */
    record Variant(List<String> values, String component, Members members) {}

    record Property(String name, Schema schema) {}
}
