package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** Writes what reads and writes the JSON of a type and of those nested in it. */
final class JsonWriter {

    private final Plan plan;
    private final Source source;

    private JsonWriter(Plan plan, Source source) {
        this.plan = plan;
        this.source = source;
    }

    static TypeName name(TypeName type) {
        return TypeName.of(Conversions.PACKAGE, Conversions.converter(type.top()));
    }

    static boolean has(TypeDef type) {
        return type instanceof TypeDef.RecordDef || type instanceof TypeDef.UnionDef || type instanceof TypeDef.WordDef;
    }

    static String file(TypeDef type, Plan plan) {
        Source source = new Source(name(type.name()), List.of());
        JsonWriter writer = new JsonWriter(plan, source);
        source.doc(List.of("Reads and writes {@link " + source.use(type.name()) + "}."));
        source.generated();
        if (has(type)) {
            source.open("final class " + name(type.name()).simple() + " extends " + parent(type, plan) + "<"
                    + source.use(type.name()) + "> {");
            writer.type(type, name(type.name()).simple());
        } else {
            source.open("final class " + name(type.name()).simple() + " {");
            source.blank();
            source.line("private " + name(type.name()).simple() + "() {}");
        }
        writer.nested(type.name());
        source.close("}");
        return source.text();
    }

    private void nested(TypeName enclosing) {
        for (TypeDef type : plan.nestedIn(enclosing)) {
            if (has(type)) {
                String simple = Conversions.nested(type.name());
                source.blank();
                source.open("static final class " + simple + " extends " + parent(type, plan) + "<"
                        + source.use(type.name()) + "> {");
                type(type, simple);
                source.close("}");
            }
            nested(type.name());
        }
    }

    private static String parent(TypeDef type, Plan plan) {
        if (type instanceof TypeDef.RecordDef definition && !definition.tuple()) {
            return definition.request() ? "RequestType" : "ObjectType";
        }
        return type instanceof TypeDef.UnionDef union && UnionJsonWriter.isRequest(union, plan)
                ? "RequestType"
                : "JsonType";
    }

    private void type(TypeDef type, String simple) {
        source.blank();
        source.line("static final " + simple + " TYPE = new " + simple + "();");
        if (type instanceof TypeDef.RecordDef definition) {
            new RecordJsonWriter(definition, source).constants();
        }
        source.blank();
        source.line("private " + simple + "() {}");
        if (type instanceof TypeDef.RecordDef definition) {
            new RecordJsonWriter(definition, source).write();
        } else if (type instanceof TypeDef.UnionDef definition) {
            new UnionJsonWriter(definition, plan, source).write();
        } else if (type instanceof TypeDef.WordDef definition) {
            WordJsonWriter.write(definition, source);
        }
    }
}
