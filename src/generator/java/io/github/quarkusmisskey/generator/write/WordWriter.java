package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.TypeDef;

/** Writes words as a record with constants, so that a word that only a newer server knows keeps its text. */
final class WordWriter {

    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    private WordWriter() {}

    static void begin(TypeDef.WordDef words, Source source, Runnable annotations) {
        String name = words.name().simple();
        source.doc(List.of(
                "One of the constants, or any other word: servers may know more. Those keep their text and equal no"
                        + " constant.",
                "",
                "@param value the word on the wire"));
        annotations.run();
        source.open("public record " + name + "(@" + source.use(JACKSON, "JsonValue") + " String value) {");
        source.blank();
        for (TypeDef.Constant constant : words.constants()) {
            source.statement(
                    "public static final " + name + " " + constant.name() + " =",
                    "new " + name + "(" + Literal.of(constant.value()) + ");");
        }
        source.blank();
        String creator = source.use(JACKSON, "JsonCreator");
        source.line("@" + creator + "(mode = " + creator + ".Mode.DELEGATING)");
        source.line("public " + name + " {}");
        new ObjectMethodsWriter(name, source).ofOne("value");
        source.blank();
        source.line("@Override");
        source.open("public String toString() {");
        source.line("return value;");
        source.close("}");
    }
}
