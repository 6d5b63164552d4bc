package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.quarkusmisskey.generator.schema.Shape;

/** Plans sealed interfaces for objects that are told apart by one member. */
final class Unions {

    /** What the variant for unknown objects can find in them. */
    private static final Set<JavaType> READABLE = Set.of(JavaType.STRING, JavaType.INSTANT);

    private final Types types;
    private final Records records;
    private final Rules rules;

    Unions(Types types, Records records, Rules rules) {
        this.types = types;
        this.records = records;
        this.rules = rules;
    }

    TypeDef.UnionDef union(TypeName name, Shape.Union union, String doc, boolean answer) {
        List<TypeDef.Variant> variants = new ArrayList<>();
        List<List<Field>> fields = new ArrayList<>();
        for (Shape.Variant variant : union.variants()) {
            TypeDef.RecordDef type = variant.component() == null
                    ? inPlace(name, union, variant, answer)
                    : component(name, union, variant);
            variants.add(new TypeDef.Variant(variant.values(), type.name()));
            fields.add(type.fields());
        }
        return new TypeDef.UnionDef(name, doc, union.discriminator(), variants, common(union, fields));
    }

    private TypeDef.RecordDef inPlace(TypeName name, Shape.Union union, Shape.Variant variant, boolean answer) {
        String fixed = variant.values().size() == 1 ? variant.values().get(0) : null;
        TypeName nested = name.nested(variantName(name, variant));
        TypeDef.RecordDef type =
                records.variant(nested, variant, new TypeDef.Role(name, union.discriminator(), fixed), answer);
        types.add(type);
        return type;
    }

    private String variantName(TypeName union, Shape.Variant variant) {
        String first = variant.values().get(0);
        String given = rules.types().get(union.simple() + "." + first);
        String simple =
                given != null ? given : Words.pascal(first) + (variant.values().size() == 1 ? "" : "Kind");
        boolean unusable = Words.isFamiliar(simple) || union.path().contains(simple);
        return unusable ? simple + "Variant" : simple;
    }

    /** A component keeps the discriminator as a field, since it is also used by itself. */
    private TypeDef.RecordDef component(TypeName name, Shape.Union union, Shape.Variant variant) {
        TypeName type = types.component(variant.component());
        types.defineComponent(variant.component());
        types.role(type, new TypeDef.Role(name, union.discriminator(), null));
        return types.record(type);
    }

    private static List<Field> common(Shape.Union union, List<List<Field>> variants) {
        return variants.get(0).stream()
                .filter(field ->
                        READABLE.contains(field.type()) && !field.json().equals(union.discriminator()))
                .filter(field -> variants.stream().allMatch(fields -> fields.stream()
                        .anyMatch(other -> other.java().equals(field.java())
                                && other.type().equals(field.type()))))
                .toList();
    }
}
