package io.github.quarkusmisskey.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * All that is to be written.
 *
 * @param types every type, the nested ones as well
 * @param times which numbers are times
 */
public record Plan(
        String version, List<Namespace> namespaces, List<TypeDef> types, List<String> commonErrors, Times times) {

    public List<TypeDef> topLevel() {
        return types.stream().filter(type -> type.name().path().size() == 1).toList();
    }

    public List<TypeDef> nestedIn(TypeName enclosing) {
        return types.stream()
                .filter(type -> type.name().path().size() == enclosing.path().size() + 1
                        && type.name().full().startsWith(enclosing.full() + "."))
                .toList();
    }

    /** The record whose builder a lambda can fill in. */
    public Optional<TypeDef.RecordDef> buildable(JavaType type) {
        return types.stream()
                .filter(candidate -> candidate.name().equals(type.name()))
                .filter(candidate -> candidate instanceof TypeDef.RecordDef definition && definition.buildable())
                .map(TypeDef.RecordDef.class::cast)
                .findFirst();
    }
}
