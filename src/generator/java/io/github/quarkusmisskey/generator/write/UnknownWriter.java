package io.github.quarkusmisskey.generator.write;

import java.util.List;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeDef;

/** Writes the component of a record for the members that nobody documented. */
final class UnknownWriter {

    static final String NAME = "unknown";
    static final String DOC = "members that this version does not know; never null";

    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    private final TypeDef.RecordDef type;
    private final Source source;

    UnknownWriter(TypeDef.RecordDef type, Source source) {
        this.type = type;
        this.source = source;
        if (type.fields().stream().anyMatch(field -> field.java().equals(NAME))) {
            throw new IllegalStateException(type.name().full() + " has a member " + NAME + " of its own");
        }
    }

    String component() {
        return "@" + source.use(JACKSON, "JsonAnySetter") + " @" + source.use(JACKSON, "JsonAnyGetter") + " " + map()
                + " " + NAME;
    }

    void constructors() {
        String name = type.name().simple();
        source.blank();
        source.open("public " + name + " {");
        source.line(NAME + " = " + source.use(JavaType.API, "UnknownMembers") + ".of(" + NAME + ");");
        source.close("}");
        source.blank();
        source.doc(List.of("Without members that this version does not know."));
        List<String> parameters = type.fields().stream()
                .map(field -> source.use(field.type()) + " " + field.java())
                .toList();
        String oneLine = "public " + name + "(" + String.join(", ", parameters) + ") {";
        if (oneLine.length() <= 100) {
            source.open(oneLine);
        } else {
            source.line("public " + name + "(");
            for (int i = 0; i < parameters.size(); i++) {
                source.line("        " + parameters.get(i) + (i == parameters.size() - 1 ? ") {" : ","));
            }
            source.indent();
        }
        source.line("this("
                + type.fields().stream().map(field -> field.java() + ", ").collect(Collectors.joining()) + "null);");
        source.close("}");
    }

    private String map() {
        return source.use(JavaType.map(JavaType.JSON));
    }
}
