package io.github.quarkusmisskey.generator.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.Words;

/**
 * Writes the ways to make a request: factories for what is required, and a builder if there is much more.
 *
 * <p>An annotation processor such as record-builder would write builders too. But its builders neither ask for what is
 * required nor hide {@code Patch}, and what it writes is not to be seen in the repository, while every build and every IDE
 * would have to run it.
 */
final class FactoryWriter {

    /** As arguments of one method, more would be mixed up. */
    private static final int MOST_ARGUMENTS = 3;

    private static final Map<JavaType, String> PRIMITIVES = Map.of(
            JavaType.BOOLEAN, "boolean", JavaType.INTEGER, "int", JavaType.LONG, "long", JavaType.DOUBLE, "double");

    private final TypeDef.RecordDef type;
    private final Source source;
    private final String name;
    private final List<Field> arguments;

    FactoryWriter(TypeDef.RecordDef type, Source source) {
        this.type = type;
        this.source = source;
        this.name = type.name().simple();
        this.arguments = type.required().size() <= MOST_ARGUMENTS ? type.required() : List.of();
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
        if (type.large()) {
            builder();
        }
    }

    private void factory(String method, List<Field> given, String doc) {
        source.blank();
        source.doc(List.of(doc));
        source.open("public static " + name + " " + method + "(" + parameters(given) + ") {");
        if (type.large()) {
            String optional = given.stream()
                    .filter(field -> !arguments.contains(field))
                    .map(field -> "." + field.java() + "(" + field.java() + ")")
                    .collect(Collectors.joining());
            String required = arguments.stream().map(Field::java).collect(Collectors.joining(", "));
            source.line("return new Builder(" + required + ")" + optional + ".build();");
        } else {
            String all = type.fields().stream()
                    .map(field -> given.contains(field) ? wrapped(field) : "null")
                    .collect(Collectors.joining(", "));
            source.line("return new " + name + "(" + all + ");");
        }
        source.close("}");
    }

    private String parameters(List<Field> fields) {
        return fields.stream()
                .map(field -> parameterType(field) + " " + field.java())
                .collect(Collectors.joining(", "));
    }

    private String parameterType(Field field) {
        boolean nullable = field.presence() == Field.Presence.SENT;
        String boxed = source.use(field.valueType());
        return nullable ? boxed : PRIMITIVES.getOrDefault(field.valueType(), boxed);
    }

    private String wrapped(Field field) {
        return field.presence() == Field.Presence.PATCH
                ? source.use(JavaType.API, "Patch") + ".of(" + field.java() + ")"
                : field.java();
    }

    private void builder() {
        source.blank();
        source.doc(List.of(arguments.isEmpty() ? "A builder of one." : "A builder of one, given what is required."));
        source.open("public static Builder builder(" + parameters(arguments) + ") {");
        source.line(
                "return new Builder(" + arguments.stream().map(Field::java).collect(Collectors.joining(", ")) + ");");
        source.close("}");
        copy();
        source.blank();
        source.doc(List.of("Collects the components of a {@link " + name + "}; what is not set is left out."));
        source.open("public static final class Builder {");
        source.blank();
        type.fields().forEach(field -> source.line("private " + source.use(field.type()) + " " + field.java() + ";"));
        construction();
        type.fields().forEach(this::setter);
        build();
        source.close("}");
    }

    private void copy() {
        source.blank();
        source.doc(List.of("A builder that begins with the components of this."));
        source.open("public Builder toBuilder() {");
        source.line("Builder copy = new Builder("
                + arguments.stream().map(Field::java).collect(Collectors.joining(", ")) + ");");
        type.fields().stream()
                .filter(field -> !arguments.contains(field))
                .forEach(field -> source.line("copy." + field.java() + " = " + field.java() + ";"));
        source.line("return copy;");
        source.close("}");
    }

    private void construction() {
        source.blank();
        if (arguments.isEmpty()) {
            source.line("private Builder() {}");
            return;
        }
        source.open("private Builder(" + parameters(arguments) + ") {");
        arguments.forEach(field -> source.line("this." + field.java() + " = " + field.java() + ";"));
        source.close("}");
    }

    private void setter(Field field) {
        source.blank();
        source.open("public Builder " + field.java() + "(" + parameterType(field) + " " + field.java() + ") {");
        source.line("this." + field.java() + " = " + wrapped(field) + ";");
        source.line("return this;");
        source.close("}");
        if (field.presence() == Field.Presence.PATCH) {
            source.blank();
            source.open("public Builder clear" + Words.pascal(field.java()) + "() {");
            source.line("this." + field.java() + " = " + source.use(JavaType.API, "Patch") + ".clear();");
            source.line("return this;");
            source.close("}");
        }
    }

    private void build() {
        source.blank();
        source.open("public " + name + " build() {");
        source.line("return new " + name + "(");
        for (int i = 0; i < type.fields().size(); i++) {
            boolean last = i == type.fields().size() - 1;
            source.line("        " + type.fields().get(i).java() + (last ? ");" : ","));
        }
        source.close("}");
    }
}
