package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeDef;

/** Writes what reads and writes the JSON of a record. */
final class RecordJsonWriter {

    /** The number of fields that are local variables while they are read; more are fields of an object. */
    private static final int MAX_LOCALS = 40;

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
        if (large()) {
            source.line("ReadMembers members = new ReadMembers();");
        } else {
            variables(" = null");
        }
        source.open("for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {");
        if (large()) {
            source.line("members.read(json, member);");
        } else {
            member();
        }
        source.close("}");
        construct(large() ? "members." : "");
        source.close("}");
        if (large()) {
            holder();
        }
    }

    /** The machine code of a native executable moves every local variable in each branch. */
    private boolean large() {
        return type.fields().size() > MAX_LOCALS;
    }

    private void holder() {
        source.blank();
        source.doc(List.of("What was read so far."));
        source.open("private static final class ReadMembers {");
        source.blank();
        variables("");
        source.blank();
        source.open("void read(JsonIn json, int member) throws " + exception() + " {");
        member();
        source.close("}");
        source.close("}");
    }

    private void variables(String value) {
        type.fields().forEach(field -> source.line(source.use(field.type()) + " " + variable(field) + value + ";"));
        if (type.keepsUnknown()) {
            source.line(source.use("java.util", "Map") + "<String, byte[]> unknown" + value + ";");
        }
    }

    private void member() {
        source.open("switch (member) {");
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            source.line("case " + i + " -> " + variable(field) + " = " + Conversions.read(field.type()) + ";");
        }
        for (int i = type.fields().size(); i < names().size(); i++) {
            source.line("case " + i + " -> json.skip();");
        }
        source.line(type.keepsUnknown() ? "default -> unknown = json.keep(unknown);" : "default -> json.skip();");
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

    private void construct(String holder) {
        List<String> arguments = new ArrayList<>(
                type.fields().stream().map(field -> holder + variable(field)).toList());
        if (type.keepsUnknown()) {
            arguments.add(source.use(JavaType.API, "UnknownMembers") + ".ofJson(" + holder + "unknown)");
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
    private static String variable(Field field) {
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
        construct("");
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
