package io.github.quarkusmisskey.generator.write;

import java.util.Map;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** The expressions that read and write values of a type. */
final class Conversions {

    static final String PACKAGE = JavaType.API + ".internal";

    private static final Map<JavaType, String> READERS = Map.of(
            JavaType.STRING, "text",
            JavaType.BOOLEAN, "flag",
            JavaType.INTEGER, "integer",
            JavaType.LONG, "whole",
            JavaType.DOUBLE, "number",
            JavaType.INSTANT, "instant",
            JavaType.JSON, "tree");

    private static final Map<JavaType, String> SCALARS = Map.of(
            JavaType.STRING, "TEXT",
            JavaType.BOOLEAN, "FLAG",
            JavaType.INTEGER, "INTEGER",
            JavaType.LONG, "WHOLE",
            JavaType.DOUBLE, "NUMBER",
            JavaType.INSTANT, "INSTANT",
            JavaType.JSON, "TREE",
            JavaType.OBJECT, "ANY");

    private Conversions() {}

    /** The class that reads and writes a generated type; of a nested type, it is nested in that of the outermost. */
    static String converter(TypeName type) {
        String outer = type.path().get(0) + "Json";
        return type.path().size() == 1 ? outer : outer + "." + nested(type);
    }

    /** By the whole path, since the last name alone may be that of another type. */
    static String nested(TypeName type) {
        return String.join("", type.path()) + "Json";
    }

    static String read(JavaType type) {
        String reader = READERS.get(type);
        if (reader != null) {
            return "json." + reader + "()";
        }
        return switch (type.name().simple()) {
            case "List" -> "json.list(" + of(type.arguments().get(0)) + ")";
            case "Map" -> "json.map(" + of(type.arguments().get(1)) + ")";
            default -> of(type) + ".read(json)";
        };
    }

    /** What reads and writes values of the type. */
    static String of(JavaType type) {
        String scalar = SCALARS.get(type);
        if (scalar != null) {
            return "Scalars." + scalar;
        }
        return switch (type.arguments().size()) {
            case 0 -> converter(type.name()) + ".TYPE";
            case 1 -> type.name().simple() + "Type.of(" + of(type.arguments().get(0)) + ")";
            default -> "MapType.of(" + of(type.arguments().get(1)) + ")";
        };
    }

    static String write(Field field) {
        String arguments = "(" + Literal.of(field.json()) + ", value." + field.java() + "(), ";
        return switch (field.presence()) {
            case SENT -> "json.always" + arguments + of(field.type()) + ");";
            case PATCH -> "json.patch" + arguments + of(field.valueType()) + ");";
            case LEFT_OUT ->
                field.type().equals(JavaType.STRING)
                        ? "json.text(" + Literal.of(field.json()) + ", value." + field.java() + "());"
                        : "json.member" + arguments + of(field.type()) + ");";
        };
    }
}
