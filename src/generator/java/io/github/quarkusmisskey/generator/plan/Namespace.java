package io.github.quarkusmisskey.generator.plan;

import java.util.List;

/**
 * The endpoints of one interface.
 *
 * @param path the part of the path that they share; empty for those without a namespace
 * @param name what types and accessors are named after
 */
public record Namespace(String path, String name, String pkg, List<Method> methods) {

    public TypeName api() {
        return TypeName.of(pkg, Words.pascal(name) + "Api");
    }

    public TypeName bound() {
        return TypeName.of(pkg, "Bound" + Words.pascal(name) + "Api");
    }

    public TypeName errors() {
        return TypeName.of(pkg, Words.pascal(name) + "Errors");
    }

    public String accessor() {
        return Words.camel(name);
    }

    /** The codes that its endpoints can answer with. */
    public List<String> errorCodes() {
        return methods.stream()
                .flatMap(method -> method.endpoint().errors().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
