package io.github.quarkusmisskey.generator.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.TypeName;
import io.github.quarkusmisskey.generator.plan.Words;

/** Writes the way from a class to what reads and writes it, which loads no other class. */
final class JsonTableWriter {

    static final TypeName NAME = TypeName.of(Conversions.PACKAGE, "JsonTable");

    private JsonTableWriter() {}

    static String file(Plan plan) {
        Map<String, List<TypeDef>> byPackage = plan.types().stream()
                .filter(JsonWriter::has)
                .collect(Collectors.groupingBy(type -> type.name().pkg(), TreeMap::new, Collectors.toList()));
        Source source = new Source(NAME, List.of());
        source.doc(List.of("Finds what reads and writes a class."));
        source.generated();
        source.open("final class " + NAME.simple() + " {");
        source.blank();
        source.line("private " + NAME.simple() + "() {}");
        source.blank();
        source.doc(List.of("@return null if the class is none that was generated"));
        source.open("static JsonType<?> of(Class<?> type) {");
        source.open("return switch (type.getPackageName()) {");
        byPackage
                .keySet()
                .forEach(pkg -> source.line("case " + Literal.of(pkg) + " -> " + method(pkg) + "(type.getName());"));
        source.line("default -> null;");
        source.close("};");
        source.close("}");
        byPackage.forEach((pkg, types) -> types(source, pkg, types));
        source.close("}");
        return source.text();
    }

    private static void types(Source source, String pkg, List<TypeDef> types) {
        source.blank();
        source.open("private static JsonType<?> " + method(pkg) + "(String name) {");
        source.open("return switch (name) {");
        for (TypeDef type : types) {
            String binary = pkg + "." + String.join("$", type.name().path());
            source.statement("case " + Literal.of(binary) + " ->", Conversions.converter(type.name()) + ".TYPE;");
        }
        source.line("default -> null;");
        source.close("};");
        source.close("}");
    }

    private static String method(String pkg) {
        return "of" + Words.pascal(pkg.substring(pkg.indexOf(".api.") + 5).replace('.', '-'));
    }
}
