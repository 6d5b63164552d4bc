package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.Words;

/** Writes unions as sealed interfaces with a variant for what is not known. */
final class UnionWriter {

    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    private final TypeDef.UnionDef union;
    private final Source source;

    private UnionWriter(TypeDef.UnionDef union, Source source) {
        this.union = union;
        this.source = source;
    }

    static void begin(TypeDef.UnionDef union, Source source, Runnable annotations) {
        UnionWriter writer = new UnionWriter(union, source);
        String discriminator = Javadoc.code(union.discriminator());
        source.doc(List.of((union.doc().isEmpty() ? "" : union.doc() + " ") + "The variants differ by " + discriminator
                + "; any other is an {@link Unknown}."));
        annotations.run();
        writer.jackson();
        writer.declare();
    }

    private void jackson() {
        String info = source.use(JACKSON, "JsonTypeInfo");
        source.line("@" + info + "(");
        source.line("    use = " + info + ".Id.NAME,");
        source.line("    include = " + info + ".As.EXISTING_PROPERTY,");
        source.line("    property = " + Literal.of(union.discriminator()) + ",");
        source.line("    visible = true,");
        source.line("    defaultImpl = " + union.name().dotted() + ".Unknown.class)");
    }

    private void declare() {
        String types = source.use(JACKSON, "JsonSubTypes");
        source.line("@" + types + "({");
        for (TypeDef.Variant variant : union.variants()) {
            for (String value : variant.values()) {
                source.line("    @" + types + ".Type(value = " + reference(variant) + ".class, name = "
                        + Literal.of(value) + "),");
            }
        }
        source.line("})");
        source.line("public sealed interface " + union.name().simple() + " permits");
        for (TypeDef.Variant variant : union.variants()) {
            source.line("    " + reference(variant) + ",");
        }
        source.line("    " + union.name().dotted() + ".Unknown {").indent();
        source.blank();
        source.doc(List.of("What tells the variants apart."));
        source.line("String " + Words.component(union.discriminator()) + "();");
        for (Field field : union.common()) {
            source.blank();
            source.doc(List.of("The member " + Javadoc.code(field.json()) + ", which every variant has."));
            source.line(source.use(field.type()) + " " + field.java() + "();");
        }
        source.blank();
        unknown();
    }

    /** Annotations stand outside of the type, where nested names need the type's own before them. */
    private String reference(TypeDef.Variant variant) {
        return variant.type().top().equals(source.top()) ? variant.type().dotted() : source.use(variant.type());
    }

    private void unknown() {
        String info = source.use(JACKSON, "JsonTypeInfo");
        String creator = source.use(JACKSON, "JsonCreator");
        source.doc(List.of(
                "A variant that this version does not know, with all that the server sent.",
                "",
                "@param json what the server sent"));
        source.line("@" + info + "(use = " + info + ".Id.NONE)");
        source.open("record Unknown(@" + source.use(JACKSON, "JsonValue") + " " + source.use(JavaType.JSON)
                + " json) implements " + union.name().simple() + " {");
        source.blank();
        source.line("@" + creator + "(mode = " + creator + ".Mode.DELEGATING)");
        source.line("public Unknown {}");
        new ObjectMethodsWriter("Unknown", source).ofOne("json");
        text(Words.component(union.discriminator()), union.discriminator());
        for (Field field : union.common()) {
            if (field.type().equals(JavaType.INSTANT)) {
                instant(field);
            } else {
                text(field.java(), field.json());
            }
        }
        source.close("}");
    }

    private void text(String name, String json) {
        openAccessor("String", name);
        source.line("return " + member(json) + ".textValue();");
        source.close("}");
    }

    private void instant(Field field) {
        openAccessor(source.use(JavaType.INSTANT), field.java());
        source.line("try {");
        source.line("    return " + source.use(JavaType.INSTANT) + ".parse(" + member(field.json()) + ".asText());");
        source.open("} catch (" + source.use("java.time", "DateTimeException") + " unreadable) {");
        source.line("return null;");
        source.close("}");
        source.close("}");
    }

    private void openAccessor(String type, String name) {
        source.blank();
        source.line("@Override");
        source.open("public " + type + " " + name + "() {");
    }

    private static String member(String json) {
        return "json.path(" + Literal.of(json) + ")";
    }
}
