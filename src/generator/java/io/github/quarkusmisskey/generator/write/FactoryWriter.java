package io.github.quarkusmisskey.generator.write;

import java.util.List;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.Words;

/**
 * Writes the ways to make a request: factories for what is required, and a builder.
 *
 * <p>An annotation processor such as record-builder would write builders too. But its builders neither ask for what is
 * required nor hide {@code Patch}, and what it writes is not to be seen in the repository, while every build and every
 * IDE would have to run it.
 */
final class FactoryWriter {

    /** As arguments of one method, more would be mixed up. */
    private static final int MAX_ARGUMENTS = 3;

    private final TypeDef.RecordDef type;
    private final Plan plan;
    private final Source source;
    private final String name;
    private final List<Field> arguments;

    FactoryWriter(TypeDef.RecordDef type, Plan plan, Source source) {
        this.type = type;
        this.plan = plan;
        this.source = source;
        this.name = type.name().simple();
        this.arguments = type.required().size() <= MAX_ARGUMENTS ? type.required() : List.of();
    }

    void write() {
        boolean someOptional = type.fields().size() > arguments.size();
        if (!arguments.isEmpty() && someOptional) {
            factory("of", arguments, "With what is required alone.");
        }
        for (List<Field> choice : type.alternatives()) {
            String method = choice.stream()
                    .map(Field::java)
                    .reduce((first, second) -> first + "And" + Words.pascal(second))
                    .orElseThrow();
            factory(
                    method,
                    choice,
                    "By " + choice.stream().map(Field::java).collect(Collectors.joining(" and ")) + " alone.");
        }
        if (type.buildable()) {
            new BuilderWriter(type, arguments, plan, source).write();
        }
    }

    private void factory(String method, List<Field> given, String doc) {
        source.blank();
        source.doc(List.of(doc));
        source.open("public static " + name + " " + method + "(" + BuilderWriter.parameters(given, source) + ") {");
        if (type.large()) {
            String optional = given.stream()
                    .filter(field -> !arguments.contains(field))
                    .map(field -> "." + field.java() + "(" + field.java() + ")")
                    .collect(Collectors.joining());
            String required = arguments.stream().map(Field::java).collect(Collectors.joining(", "));
            source.line("return new Builder(" + required + ")" + optional + ".build();");
        } else {
            String all = type.fields().stream()
                    .map(field -> given.contains(field) ? BuilderWriter.wrapped(field, source) : "null")
                    .collect(Collectors.joining(", "));
            source.line("return new " + name + "(" + all + ");");
        }
        source.close("}");
    }
}
