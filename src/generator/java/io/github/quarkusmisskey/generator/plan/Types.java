package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.schema.Normaliser;
import io.github.quarkusmisskey.generator.schema.Schema;
import io.github.quarkusmisskey.generator.schema.Shape;

/** Makes Java types of schemas and keeps those that are to be written. */
final class Types {

    /** @param answer whether servers send it, and may send it in any shape */
    record Place(TypeName enclosing, String property, boolean answer) {

        Place item() {
            return new Place(enclosing, Words.singular(property), answer);
        }
    }

    private final Normaliser normaliser;
    private final Rules rules;
    private final Homes homes;
    private final Records records;
    private final Map<String, TypeName> components;
    private final Map<String, String> discriminators = new HashMap<>();
    private final Map<TypeName, TypeDef> defined = new LinkedHashMap<>();
    private final Set<TypeName> started = new HashSet<>();

    Types(Normaliser normaliser, Rules rules, Homes homes, Map<String, TypeName> components) {
        this.normaliser = normaliser;
        this.rules = rules;
        this.homes = homes;
        this.components = components;
        this.records = new Records(this, normaliser, rules);
        components.keySet().forEach(this::findVariants);
    }

    private void findVariants(String component) {
        if (normaliser.component(component).shape() instanceof Shape.Union union) {
            union.variants().stream()
                    .filter(variant -> variant.component() != null)
                    .forEach(variant -> discriminators.put(variant.component(), union.discriminator()));
        }
    }

    List<TypeDef> defined() {
        return List.copyOf(defined.values());
    }

    JavaType of(Schema schema, Place place) {
        Schema normal = normaliser.normal(schema);
        Shape shape = normal.shape();
        if (shape instanceof Shape.Ref ref) {
            return JavaType.of(component(ref.name()));
        } else if (shape instanceof Shape.ListOf list) {
            return JavaType.list(of(list.items(), place.item()));
        } else if (shape instanceof Shape.MapOf map) {
            return JavaType.map(of(map.values(), place));
        } else if (shape instanceof Shape.OneOrMany choice) {
            return JavaType.oneOrMany(of(choice.item(), place));
        } else if (needsType(shape)) {
            return inPlace(normal, place);
        }
        return scalar(shape, normal, place);
    }

    TypeName component(String name) {
        TypeName type = components.get(name);
        if (type == null) {
            throw new IllegalStateException("The component " + name + " was not planned");
        }
        return type;
    }

    static boolean needsType(Shape shape) {
        return shape instanceof Shape.Members
                || shape instanceof Shape.Union
                || shape instanceof Shape.Tuple
                || Sites.isWords(shape);
    }

    private JavaType inPlace(Schema schema, Place place) {
        TypeName home = homes.of(schema, place.property(), place.enclosing());
        boolean answer = place.answer() || homes.answered(schema, place.property());
        define(home, schema, "", answer);
        return JavaType.of(home);
    }

    /** Plans a type of that name, once. */
    void define(TypeName name, Schema schema, String doc, boolean answer) {
        if (!started.add(name)) {
            return;
        }
        defined.put(name, null);
        Shape shape = normaliser.normal(schema).shape();
        if (shape instanceof Shape.Members members) {
            defined.put(name, records.object(name, members, doc, answer));
        } else if (shape instanceof Shape.Tuple tuple) {
            defined.put(name, records.tuple(name, tuple, answer));
        } else if (shape instanceof Shape.Union union) {
            defined.put(name, new Unions(this, records, rules).union(name, union, doc, answer));
        } else if (shape instanceof Shape.Enumeration words) {
            defined.put(name, words(name, words));
        } else {
            throw new IllegalStateException(name.full() + " cannot be a type");
        }
    }

    /** Plans the type of a component, once. */
    void defineComponent(String name) {
        TypeName type = component(name);
        Shape shape = normaliser.component(name).shape();
        String doc = "The schema " + Javadoc.code(name) + ".";
        if (shape instanceof Shape.Members members && discriminators.containsKey(name)) {
            if (started.add(type)) {
                add(records.component(type, members, doc, discriminators.get(name)));
            }
        } else {
            define(type, normaliser.component(name), doc, true);
        }
    }

    TypeDef.RecordDef record(TypeName name) {
        return (TypeDef.RecordDef) defined.get(name);
    }

    void add(TypeDef type) {
        defined.put(type.name(), type);
    }

    /** The record for a request. */
    TypeDef.RecordDef request(TypeName name, Shape.Members members, String endpoint) {
        started.add(name);
        defined.put(name, null);
        TypeDef.RecordDef request =
                records.request(name, members, endpoint, rules.alternatives().getOrDefault(endpoint, List.of()));
        defined.put(name, request);
        return request;
    }

    void role(TypeName variant, TypeDef.Role role) {
        TypeDef.RecordDef plain = (TypeDef.RecordDef) defined.get(variant);
        List<TypeDef.Role> roles = new ArrayList<>(plain.roles());
        roles.add(role);
        defined.put(
                variant,
                new TypeDef.RecordDef(
                        variant,
                        plain.doc(),
                        plain.fields(),
                        plain.request(),
                        plain.body(),
                        plain.tuple(),
                        roles,
                        plain.alternatives()));
    }

    private JavaType scalar(Shape shape, Schema schema, Place place) {
        if (shape instanceof Shape.Flag) {
            return JavaType.BOOLEAN;
        } else if (shape instanceof Shape.Numeric number) {
            return number(number, schema, place.property());
        } else if (shape instanceof Shape.Text text) {
            return switch (text.format()) {
                case "date-time" -> JavaType.INSTANT;
                case "binary" -> JavaType.FILE;
                default -> JavaType.STRING;
            };
        } else if (shape instanceof Shape.Enumeration) {
            return JavaType.STRING;
        }
        return place.answer() ? JavaType.JSON : JavaType.OBJECT;
    }

    private JavaType number(Shape.Numeric number, Schema schema, String property) {
        boolean fraction = number.fraction()
                || rules.fractional().contains(property)
                || !number.integer() && hasFraction(schema, "minimum")
                || !number.integer() && hasFraction(schema, "default");
        if (fraction) {
            return JavaType.DOUBLE;
        }
        long most = schema.source().path("maximum").asLong(Long.MAX_VALUE);
        return most <= Integer.MAX_VALUE || rules.small().contains(property) ? JavaType.INTEGER : JavaType.LONG;
    }

    private static boolean hasFraction(Schema schema, String limit) {
        return schema.source().path(limit).asDouble() % 1 != 0;
    }

    private static TypeDef.WordDef words(TypeName name, Shape.Enumeration words) {
        Map<String, String> byConstant = new LinkedHashMap<>();
        for (String value : words.values()) {
            String constant = Words.constant(value);
            String free = constant;
            for (int number = 2; byConstant.containsKey(free); number++) {
                free = constant + "_" + number;
            }
            byConstant.put(free, value);
        }
        return new TypeDef.WordDef(
                name,
                "",
                byConstant.entrySet().stream()
                        .map(entry -> new TypeDef.Constant(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toList()));
    }
}
