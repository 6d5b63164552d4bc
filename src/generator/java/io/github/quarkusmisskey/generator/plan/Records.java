package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.quarkusmisskey.generator.schema.Normaliser;
import io.github.quarkusmisskey.generator.schema.Schema;
import io.github.quarkusmisskey.generator.schema.Shape;

/** Plans records. */
final class Records {

    private static final int MAX_COMPONENTS = 254;
    private static final List<String> POSITIONS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private static final Set<JavaType> TEXTS = Set.of(JavaType.STRING, JavaType.JSON, JavaType.OBJECT);

    private final Types types;
    private final Normaliser normaliser;
    private final Rules rules;

    Records(Types types, Normaliser normaliser, Rules rules) {
        this.types = types;
        this.normaliser = normaliser;
        this.rules = rules;
    }

    TypeDef.RecordDef object(TypeName name, Shape.Members members, String doc, boolean answer) {
        List<Field> fields = fields(name, members, answer, Set.of(), false);
        return new TypeDef.RecordDef(
                name,
                doc,
                fields,
                !answer,
                false,
                false,
                List.of(),
                answer ? List.of() : choices(members.alternatives(), fields));
    }

    /** A component that is a variant of a union, whose discriminator is a plain string. */
    TypeDef.RecordDef component(TypeName name, Shape.Members members, String doc, String discriminator) {
        List<Field> fields = new ArrayList<>();
        for (Field field : fields(name, members, true, Set.of(), false)) {
            fields.add(field.json().equals(discriminator) ? field.ofType(JavaType.STRING) : field);
        }
        return new TypeDef.RecordDef(name, doc, fields, false, false, false, List.of(), List.of());
    }

    TypeDef.RecordDef tuple(TypeName name, Shape.Tuple tuple, boolean answer) {
        List<Field> fields = new ArrayList<>();
        for (Schema item : tuple.items()) {
            String position = fields.size() < POSITIONS.size() ? POSITIONS.get(fields.size()) : "item" + fields.size();
            JavaType type = types.of(item, new Types.Place(name, position, answer));
            fields.add(new Field(position, position, type, false, Field.Presence.SENT, "", false));
        }
        return new TypeDef.RecordDef(
                name,
                "An array whose positions mean something each.",
                fields,
                false,
                false,
                true,
                List.of(),
                List.of());
    }

    /** A variant of a union; the discriminator is no field if it can have one value only. */
    TypeDef.RecordDef variant(TypeName name, Shape.Variant variant, TypeDef.Role role, boolean answer) {
        Set<String> without = Set.of(role.discriminator());
        List<Field> fields = fields(name, variant.members(), answer, without, false);
        if (role.fixed() == null) {
            fields.add(0, discriminator(role, variant));
        }
        String values =
                String.join(", ", variant.values().stream().map(Javadoc::code).toList());
        return new TypeDef.RecordDef(
                name,
                Javadoc.code(role.discriminator()) + " is " + values + ".",
                fields,
                !answer,
                false,
                false,
                List.of(role),
                List.of());
    }

    private static Field discriminator(TypeDef.Role role, Shape.Variant variant) {
        String doc = "one of "
                + String.join(", ", variant.values().stream().map(Javadoc::code).toList());
        return new Field(
                role.discriminator(),
                Words.component(role.discriminator()),
                JavaType.STRING,
                true,
                Field.Presence.LEFT_OUT,
                doc,
                false);
    }

    TypeDef.RecordDef request(
            TypeName name, Shape.Members members, String endpoint, List<List<String>> moreAlternatives) {
        String last = endpoint.substring(endpoint.lastIndexOf('/') + 1);
        List<Field> fields = fields(name, members, false, Set.of("i"), last.startsWith("update"));
        List<List<String>> alternatives = new ArrayList<>(members.alternatives());
        alternatives.addAll(moreAlternatives);
        return new TypeDef.RecordDef(
                name,
                "What " + Javadoc.code(endpoint) + " takes. A null member is left out.",
                fields,
                true,
                true,
                false,
                List.of(),
                choices(alternatives, fields));
    }

    private static List<List<Field>> choices(List<List<String>> alternatives, List<Field> fields) {
        return alternatives.stream()
                .map(alternative -> fields.stream()
                        .filter(field -> alternative.contains(field.json()))
                        .toList())
                .filter(choice -> !choice.isEmpty() && choice.stream().noneMatch(Field::required))
                .distinct()
                .toList();
    }

    private List<Field> fields(
            TypeName name, Shape.Members members, boolean answer, Set<String> without, boolean update) {
        List<Field> fields = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Set<String> chosen = new HashSet<>();
        members.alternatives().forEach(chosen::addAll);
        for (Shape.Property property : members.properties()) {
            if (without.contains(property.name())) {
                continue;
            }
            Schema schema = normaliser.normal(property.schema());
            boolean required = members.required().contains(property.name());
            Field.Presence presence = answer
                    ? Field.Presence.LEFT_OUT
                    : presence(schema, required, update || chosen.contains(property.name()));
            fields.add(field(name, property, schema, required && !answer, presence, taken, answer));
        }
        if (fields.size() > MAX_COMPONENTS) {
            throw new IllegalStateException(
                    name.full() + " has " + fields.size() + " members; a record holds " + MAX_COMPONENTS + " at most");
        }
        return fields;
    }

    private Field field(
            TypeName name,
            Shape.Property property,
            Schema schema,
            boolean required,
            Field.Presence presence,
            Set<String> taken,
            boolean answer) {
        String java = Words.component(property.name());
        while (!taken.add(java)) {
            java = java + "Value";
        }
        JavaType type = types.of(schema, new Types.Place(name, property.name(), answer));
        String doc = Limits.of(property.name(), schema.source(), !answer, presence, rules.times());
        return new Field(
                property.name(),
                java,
                presence == Field.Presence.PATCH ? JavaType.patch(type) : type,
                required,
                presence,
                doc,
                isText(type) && rules.isSecret(name.simple(), property.name()));
    }

    /** Flags and numbers say at most that there is a secret. */
    private static boolean isText(JavaType type) {
        return TEXTS.contains(type) || TEXTS.stream().map(JavaType::list).anyMatch(type::equals);
    }

    /** Null is told apart from nothing where a server can tell them apart. */
    private static Field.Presence presence(Schema schema, boolean required, boolean update) {
        if (!schema.nullable()) {
            return Field.Presence.LEFT_OUT;
        }
        if (required) {
            return Field.Presence.SENT;
        }
        boolean nullIsNoDefault = schema.source().has("default")
                && !schema.source().path("default").isNull();
        return update || nullIsNoDefault ? Field.Presence.PATCH : Field.Presence.LEFT_OUT;
    }
}
