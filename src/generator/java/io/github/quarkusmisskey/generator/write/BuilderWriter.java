package io.github.quarkusmisskey.generator.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;

/** Writes the builder of a request, which a lambda can fill in. */
final class BuilderWriter {

    private static final Map<JavaType, String> PRIMITIVES = Map.of(
            JavaType.BOOLEAN, "boolean", JavaType.INTEGER, "int", JavaType.LONG, "long", JavaType.DOUBLE, "double");

    private final TypeDef.RecordDef type;
    private final List<Field> arguments;
    private final Source source;
    private final SettersWriter setters;
    private final String name;

    /** @param arguments what a builder is given at once */
    BuilderWriter(TypeDef.RecordDef type, List<Field> arguments, Plan plan, Source source) {
        this.type = type;
        this.arguments = arguments;
        this.source = source;
        this.setters = new SettersWriter(plan, source);
        this.name = type.name().simple();
    }

    static String parameters(List<Field> fields, Source source) {
        return fields.stream()
                .map(field -> parameterType(field, source) + " " + field.java())
                .collect(Collectors.joining(", "));
    }

    static String parameterType(Field field, Source source) {
        boolean nullable = field.presence() == Field.Presence.SENT;
        String boxed = source.use(field.valueType());
        return nullable ? boxed : PRIMITIVES.getOrDefault(field.valueType(), boxed);
    }

    static String wrapped(Field field, Source source) {
        return field.presence() == Field.Presence.PATCH
                ? source.use(JavaType.API, "Patch") + ".of(" + field.java() + ")"
                : field.java();
    }

    void write() {
        filledIn();
        if (type.large()) {
            begun();
            copy();
        }
        source.blank();
        source.doc(List.of("Collects the components of a {@link " + name + "}; what is not set is left out."));
        source.open("public static final class Builder {");
        source.blank();
        type.fields().forEach(field -> source.line("private " + source.use(field.type()) + " " + field.java() + ";"));
        construction();
        type.fields().forEach(setters::write);
        build();
        source.close("}");
    }

    /** A lambda sets what is required as well, so it begins with nothing. */
    private void filledIn() {
        source.blank();
        source.doc(List.of("With what the lambda sets."));
        source.open("public static " + name + " with(" + source.use("java.util.function", "Consumer")
                + "<Builder> fields) {");
        source.line("Builder builder = new Builder();");
        source.line("fields.accept(builder);");
        source.line("return builder.build();");
        source.close("}");
    }

    private void begun() {
        source.blank();
        source.doc(List.of(arguments.isEmpty() ? "A builder of one." : "A builder of one, given what is required."));
        source.open("public static Builder builder(" + parameters(arguments, source) + ") {");
        source.line("return new Builder(" + names() + ");");
        source.close("}");
    }

    private void copy() {
        source.blank();
        source.doc(List.of("A builder that begins with the components of this."));
        source.open("public Builder toBuilder() {");
        source.line("Builder copy = new Builder(" + names() + ");");
        type.fields().stream()
                .filter(field -> !arguments.contains(field))
                .forEach(field -> source.line("copy." + field.java() + " = " + field.java() + ";"));
        source.line("return copy;");
        source.close("}");
    }

    private String names() {
        return arguments.stream().map(Field::java).collect(Collectors.joining(", "));
    }

    private void construction() {
        source.blank();
        source.line("private Builder() {}");
        if (type.large() && !arguments.isEmpty()) {
            source.blank();
            source.open("private Builder(" + parameters(arguments, source) + ") {");
            arguments.forEach(field -> source.line("this." + field.java() + " = " + field.java() + ";"));
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
