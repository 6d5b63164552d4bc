package io.github.quarkusmisskey.generator.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeDef;

/**
 * Writes {@code equals}, {@code hashCode} and {@code toString} of records, to do what those of the compiler do. A
 * native executable holds the latter as several objects and methods for each component: 4 MB for the records of the
 * API.
 */
final class ObjectMethodsWriter {

    private final String name;
    private final Source source;

    ObjectMethodsWriter(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** For a record with any number of components. */
    void write(TypeDef.RecordDef type) {
        String names = components(type, Field::java).collect(Collectors.joining(","));
        boolean secrets = type.fields().stream().anyMatch(Field::secret);
        String arrays = source.use("java.util", "Arrays");
        equality(
                arrays + ".equals(componentValues(), that.componentValues())", arrays + ".hashCode(componentValues())");
        source.blank();
        if (secrets) {
            source.doc(List.of("Without the secrets."));
        }
        source.line("@Override");
        source.open("public String toString() {");
        source.line("return " + source.use(JavaType.API + ".internal.text", "Components") + ".text(");
        source.line("        " + Literal.of(name) + ",");
        source.line("        " + Literal.of(names) + ",");
        source.line("        "
                + (secrets
                        ? components(type, ObjectMethodsWriter::shown).collect(Collectors.joining(", "))
                        : "componentValues()")
                + ");");
        source.close("}");
        source.blank();
        source.open("private Object[] componentValues() {");
        source.line("return new Object[] {" + components(type, Field::java).collect(Collectors.joining(", ")) + "};");
        source.close("}");
    }

    private static Stream<String> components(TypeDef.RecordDef type, Function<Field, String> text) {
        return Stream.concat(
                type.fields().stream().map(text), Stream.of(UnknownWriter.NAME).filter(unknown -> type.keepsUnknown()));
    }

    private static String shown(Field field) {
        return field.secret() ? "\"[redacted]\"" : field.java();
    }

    /** Without {@code toString}, for a record with one component. */
    void ofOne(String component) {
        String objects = source.use("java.util", "Objects");
        equality(
                objects + ".equals(" + component + ", that." + component + ")",
                objects + ".hashCode(" + component + ")");
    }

    private void equality(String equality, String hash) {
        source.blank();
        source.line("@Override");
        source.open("public boolean equals(Object other) {");
        source.line("return other instanceof " + name + " that && " + equality + ";");
        source.close("}");
        source.blank();
        source.line("@Override");
        source.open("public int hashCode() {");
        source.line("return " + hash + ";");
        source.close("}");
    }
}
