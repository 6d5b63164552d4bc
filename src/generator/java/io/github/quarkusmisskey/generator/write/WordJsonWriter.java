package io.github.quarkusmisskey.generator.write;

import io.github.quarkusmisskey.generator.plan.TypeDef;

/** Writes what reads and writes words; those that are known are not made anew. */
final class WordJsonWriter {

    private WordJsonWriter() {}

    static void write(TypeDef.WordDef words, Source source) {
        String name = source.use(words.name());
        String exception = source.use("java.io", "IOException");
        source.blank();
        source.line("@Override");
        source.open("public " + name + " read(JsonIn json) throws " + exception + " {");
        source.line("String word = json.word();");
        source.open("if (word == null) {");
        source.line("return null;");
        source.close("}");
        source.open("return switch (word) {");
        for (TypeDef.Constant constant : words.constants()) {
            source.statement("case " + Literal.of(constant.value()) + " ->", name + "." + constant.name() + ";");
        }
        source.line("default -> new " + name + "(word);");
        source.close("};");
        source.close("}");
        source.blank();
        source.line("@Override");
        source.open("public void write(JsonOut json, " + name + " value) throws " + exception + " {");
        source.line("json.value(value.value(), Scalars.TEXT);");
        source.close("}");
    }
}
