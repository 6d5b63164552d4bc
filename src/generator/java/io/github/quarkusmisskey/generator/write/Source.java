package io.github.quarkusmisskey.generator.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** The text of one source file: indented lines, and the imports for the types that they name. */
final class Source {

    private static final String GENERATOR = "io.github.quarkusmisskey.generator";

    private final TypeName top;
    private final List<TypeName> nested;
    private final Map<String, String> imported = new HashMap<>();
    private final StringBuilder body = new StringBuilder();
    private int depth;

    /** @param nested the types inside the file's own type */
    Source(TypeName top, List<TypeName> nested) {
        this.top = top;
        this.nested = nested;
    }

    TypeName top() {
        return top;
    }

    Source line(String text) {
        body.append(text.isEmpty() ? "" : "    ".repeat(depth) + text).append('\n');
        return this;
    }

    /** On two lines if one would be too long. */
    Source statement(String begin, String end) {
        boolean fits = 4 * depth + begin.length() + 1 + end.length() <= 120;
        return fits ? line(begin + " " + end) : line(begin).line("        " + end);
    }

    Source blank() {
        return line("");
    }

    Source open(String text) {
        line(text);
        depth++;
        return this;
    }

    /** Goes one step in, without a line of its own. */
    Source indent() {
        depth++;
        return this;
    }

    Source close(String text) {
        depth--;
        if (text.equals("}") && body.toString().endsWith(" {\n")) {
            body.setLength(body.length() - 1);
            body.append("}\n");
            return this;
        }
        return line(text);
    }

    Source generated() {
        return line("@" + use("javax.annotation.processing", "Generated") + "(\"" + GENERATOR + "\")");
    }

    /** A Javadoc comment of lines that are wrapped where they are too long. */
    Source doc(List<String> lines) {
        List<String> wrapped = lines.stream()
                .flatMap(line -> Wrapping.wrap(line, 115 - 4 * depth).stream())
                .toList();
        if (wrapped.size() == 1) {
            return line("/** " + wrapped.get(0) + " */");
        }
        line("/**");
        wrapped.forEach(line -> line(line.isEmpty() ? " *" : " * " + line));
        return line(" */");
    }

    String use(String pkg, String name) {
        return use(TypeName.of(pkg, name));
    }

    String use(JavaType type) {
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(this::use).collect(Collectors.joining(", ", "<", ">"));
        return use(type.name()) + arguments;
    }

    /** The shortest way to name the type here. */
    String use(TypeName type) {
        if (type.top().equals(top)) {
            return own(type);
        }
        String outer = type.path().get(0);
        String wanted = type.top().full();
        boolean hidden = outer.equals(top.simple())
                || nested.stream().anyMatch(name -> name.simple().equals(outer));
        if (hidden || !imported.computeIfAbsent(outer, name -> wanted).equals(wanted)) {
            return type.full();
        }
        return type.dotted();
    }

    private String own(TypeName type) {
        if (type.path().size() == 1) {
            return type.simple();
        }
        String first = type.path().get(1);
        long namesakes =
                nested.stream().filter(name -> name.simple().equals(first)).count();
        return namesakes > 1
                ? type.dotted()
                : String.join(".", type.path().subList(1, type.path().size()));
    }

    String text() {
        StringBuilder text = new StringBuilder("package ").append(top.pkg()).append(";\n");
        for (String group : List.of("java", "jakarta", "")) {
            imports(text, group);
        }
        return text.append('\n').append(body).toString();
    }

    private void imports(StringBuilder text, String wanted) {
        TreeSet<String> group = new TreeSet<>(imported.values());
        group.removeIf(name -> !group(name).equals(wanted) || isImplied(name));
        if (!group.isEmpty()) {
            text.append('\n');
            group.forEach(name -> text.append("import ").append(name).append(";\n"));
        }
    }

    private static String group(String name) {
        if (name.startsWith("java.") || name.startsWith("javax.")) {
            return "java";
        }
        return name.startsWith("jakarta.") ? "jakarta" : "";
    }

    private boolean isImplied(String name) {
        String pkg = name.substring(0, name.lastIndexOf('.'));
        return pkg.equals("java.lang") || pkg.equals(top.pkg());
    }
}
