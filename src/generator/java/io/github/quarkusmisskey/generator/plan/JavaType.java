package io.github.quarkusmisskey.generator.plan;

import java.util.List;

public record JavaType(TypeName name, List<JavaType> arguments) {

    public static final String API = "io.github.quarkusmisskey.api";

    public static final JavaType STRING = of("java.lang", "String");
    public static final JavaType BOOLEAN = of("java.lang", "Boolean");
    public static final JavaType INTEGER = of("java.lang", "Integer");
    public static final JavaType LONG = of("java.lang", "Long");
    public static final JavaType DOUBLE = of("java.lang", "Double");
    public static final JavaType OBJECT = of("java.lang", "Object");
    public static final JavaType VOID = of("java.lang", "Void");
    public static final JavaType INSTANT = of("java.time", "Instant");
    public static final JavaType FILE = of(API, "FileContent");
    public static final JavaType JSON = of("com.fasterxml.jackson.databind", "JsonNode");

    public static JavaType of(String pkg, String name) {
        return of(TypeName.of(pkg, name));
    }

    public static JavaType of(TypeName name, JavaType... arguments) {
        return new JavaType(name, List.of(arguments));
    }

    public static JavaType list(JavaType items) {
        return of(TypeName.of("java.util", "List"), items);
    }

    public static JavaType map(JavaType values) {
        return of(TypeName.of("java.util", "Map"), STRING, values);
    }

    public static JavaType oneOrMany(JavaType item) {
        return of(TypeName.of(API, "OneOrMany"), item);
    }

    public static JavaType patch(JavaType value) {
        return of(TypeName.of(API, "Patch"), value);
    }
}
