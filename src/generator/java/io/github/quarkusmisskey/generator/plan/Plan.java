package io.github.quarkusmisskey.generator.plan;

import java.util.List;

/**
 * All that is to be written.
 *
 * @param types every type, the nested ones as well
 */
public record Plan(String version, List<Namespace> namespaces, List<TypeDef> types, List<String> commonErrors) {

    public List<TypeDef> topLevel() {
        return types.stream().filter(type -> type.name().path().size() == 1).toList();
    }

    public List<TypeDef> nestedIn(TypeName enclosing) {
        return types.stream()
                .filter(type -> type.name().path().size() == enclosing.path().size() + 1
                        && type.name().full().startsWith(enclosing.full() + "."))
                .toList();
    }
}
