package io.github.quarkusmisskey.generator.write;

import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** Writes what reads and writes the variants of a union. */
final class UnionJsonWriter {

    private final TypeDef.UnionDef union;
    private final Plan plan;
    private final Source source;
    private final String name;

    UnionJsonWriter(TypeDef.UnionDef union, Plan plan, Source source) {
        this.union = union;
        this.plan = plan;
        this.source = source;
        this.name = source.use(union.name());
    }

    /** Whether callers make it, and servers do not send it. */
    static boolean isRequest(TypeDef.UnionDef union, Plan plan) {
        return union.variants().stream().anyMatch(variant -> plan.types().stream()
                .anyMatch(type -> type.name().equals(variant.type())
                        && type instanceof TypeDef.RecordDef definition
                        && definition.request()));
    }

    void write() {
        boolean request = isRequest(union, plan);
        if (!request) {
            read();
        }
        source.blank();
        source.line("@Override");
        source.open("public void " + (request ? "members" : "write") + "(JsonOut json, " + name + " value) throws "
                + exception() + " {");
        String begin = "if (";
        for (TypeDef.Variant variant : union.variants()) {
            source.line(begin + "value instanceof " + source.use(variant.type()) + " variant) {");
            source.line(
                    "    " + converter(variant.type()) + "." + (request ? "members" : "write") + "(json, variant);");
            begin = "} else if (";
        }
        unknown(request);
        source.close("}");
    }

    private void unknown(boolean request) {
        TypeName unknown = union.name().nested("Unknown");
        source.open("} else if (value instanceof " + source.use(unknown) + " variant) {");
        source.line(request ? "json.membersOf(variant.json());" : "json.value(variant.json(), Scalars.TREE);");
        source.close("}");
    }

    private void read() {
        source.blank();
        source.line("@Override");
        source.open("public " + name + " read(JsonIn json) throws " + exception() + " {");
        source.open("if (!json.isObject()) {");
        source.line("return null;");
        source.close("}");
        source.line("String variant = json.discriminator(" + Literal.of(union.discriminator()) + ");");
        source.open("return switch (variant == null ? \"\" : variant) {");
        for (TypeDef.Variant variant : union.variants()) {
            for (String value : variant.values()) {
                source.line("case " + Literal.of(value) + " -> " + converter(variant.type()) + ".read(json);");
            }
        }
        source.line("default -> new " + source.use(union.name().nested("Unknown")) + "(json.tree());");
        source.close("};");
        source.close("}");
    }

    private static String converter(TypeName type) {
        return Conversions.converter(type) + ".TYPE";
    }

    private String exception() {
        return source.use("java.io", "IOException");
    }
}
