package io.github.quarkusmisskey.generator.plan;

import java.util.List;
import java.util.stream.Stream;

/** @param path the class and the classes nested in it, outermost first */
public record TypeName(String pkg, List<String> path) {

    public static TypeName of(String pkg, String name) {
        return new TypeName(pkg, List.of(name));
    }

    public TypeName nested(String name) {
        return new TypeName(pkg, Stream.concat(path.stream(), Stream.of(name)).toList());
    }

    public TypeName top() {
        return of(pkg, path.get(0));
    }

    public String simple() {
        return path.get(path.size() - 1);
    }

    public String dotted() {
        return String.join(".", path);
    }

    public String full() {
        return pkg + "." + dotted();
    }
}
