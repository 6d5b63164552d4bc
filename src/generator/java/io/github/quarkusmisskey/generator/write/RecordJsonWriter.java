package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeDef;

/** Writes what reads and writes the JSON of a record. */
final class RecordJsonWriter {

    private final TypeDef.RecordDef type;
    private final Source source;
    private final String name;

    RecordJsonWriter(TypeDef.RecordDef type, Source source) {
        this.type = type;
        this.source = source;
        this.name = source.use(type.name());
    }

    /** The names by whose numbers members are read. */
    void constants() {
        if (type.tuple() || type.request()) {
            return;
        }
        List<String> names = names().isEmpty() ? List.of("") : names();
        source.line("private static final MemberNames NAMES = MemberNames.of(");
        for (int i = 0; i < names.size(); i++) {
            source.line("        " + Literal.of(names.get(i)) + (i == names.size() - 1 ? ");" : ","));
        }
    }

    private List<String> names() {
        return Stream.concat(
                        type.fields().stream().map(Field::json),
                        type.roles().stream()
                                .filter(role -> role.fixed() != null)
                                .map(role -> role.discriminator()))
                .toList();
    }

    void write() {
        if (type.tuple()) {
            readTuple();
            writeTuple();
            return;
        }
        if (!type.request()) {
            read();
        }
        members();
        if (type.body()) {
            limit();
        }
    }

    private void read() {
        beginRead("isObject");
        type.fields().forEach(field -> source.line(source.use(field.type()) + " " + local(field) + " = null;"));
        if (type.keepsUnknown()) {
            source.line(source.use("java.util", "Map") + "<String, byte[]> unknown = null;");
        }
        source.open("for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {");
        source.open("switch (member) {");
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            source.line("case " + i + " -> " + local(field) + " = " + Conversions.read(field.type()) + ";");
        }
        for (int i = type.fields().size(); i < names().size(); i++) {
            source.line("case " + i + " -> json.skip();");
        }
        source.line(type.keepsUnknown() ? "default -> unknown = json.keep(unknown);" : "default -> json.skip();");
        source.close("}");
        source.close("}");
        construct();
        source.close("}");
    }

    private void beginRead(String kind) {
        source.blank();
        source.line("@Override");
        source.open("public " + name + " read(JsonIn json) throws " + exception() + " {");
        source.open("if (!json." + kind + "()) {");
        source.line("return null;");
        source.close("}");
    }

    private void construct() {
        List<String> arguments = new ArrayList<>(
                type.fields().stream().map(RecordJsonWriter::local).toList());
        if (type.keepsUnknown()) {
            arguments.add(source.use(JavaType.API, "UnknownMembers") + ".ofJson(unknown)");
        }
        if (arguments.isEmpty()) {
            source.line("return new " + name + "();");
            return;
        }
        source.line("return new " + name + "(");
        for (int i = 0; i < arguments.size(); i++) {
            source.line("        " + arguments.get(i) + (i == arguments.size() - 1 ? ");" : ","));
        }
    }

    /** None of the names that stand for something else there. */
    private static String local(Field field) {
        return List.of("json", "member", UnknownWriter.NAME).contains(field.java())
                ? field.java() + "Value"
                : field.java();
    }

    private void members() {
        source.blank();
        source.line("@Override");
        source.open("public void members(JsonOut json, " + name + " value) throws " + exception() + " {");
        type.fields().stream()
                .filter(field -> !field.type().equals(JavaType.FILE))
                .forEach(field -> source.line(Conversions.write(field)));
        type.roles().stream()
                .filter(role -> role.fixed() != null)
                .forEach(role -> source.line(
                        "json.text(" + Literal.of(role.discriminator()) + ", " + Literal.of(role.fixed()) + ");"));
        if (type.keepsUnknown()) {
            source.line("json.unknown(value.unknown());");
        }
        source.close("}");
    }

    private void limit() {
        type.fields().stream()
                .filter(field -> field.json().equals("limit"))
                .filter(field ->
                        field.type().equals(JavaType.INTEGER) || field.type().equals(JavaType.LONG))
                .forEach(field -> {
                    source.blank();
                    source.line("@Override");
                    source.open("public Number limit(" + name + " request) {");
                    source.line("return request." + field.java() + "();");
                    source.close("}");
                });
    }

    private void readTuple() {
        beginRead("isTuple");
        source.line("boolean more = json.item();");
        for (Field field : type.fields()) {
            source.line(source.use(field.type()) + " " + field.java() + " = more ? " + Conversions.read(field.type())
                    + " : null;");
            source.line("more = more && json.item();");
        }
        source.open("while (more) {");
        source.line("json.skip();");
        source.line("more = json.item();");
        source.close("}");
        construct();
        source.close("}");
    }

    private void writeTuple() {
        source.blank();
        source.line("@Override");
        source.open("public void write(JsonOut json, " + name + " value) throws " + exception() + " {");
        source.line("json.beginTuple();");
        for (Field field : type.fields()) {
            source.line("json.value(value." + field.java() + "(), " + Conversions.of(field.type()) + ");");
        }
        source.line("json.endTuple();");
        source.close("}");
    }

    private String exception() {
        return source.use("java.io", "IOException");
    }
}
