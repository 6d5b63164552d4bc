package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.TypeName;
import io.github.quarkusmisskey.generator.plan.Words;

/** Writes constants for error codes. */
final class ErrorsWriter {

    private ErrorsWriter() {}

    static String file(TypeName name, String doc, List<String> codes) {
        Source source = new Source(name, List.of());
        source.doc(List.of(doc));
        source.generated();
        source.open("public final class " + name.simple() + " {");
        source.blank();
        for (String code : codes) {
            source.line("public static final String " + Words.constant(code) + " = " + Literal.of(code) + ";");
        }
        source.blank();
        source.line("private " + name.simple() + "() {}");
        source.close("}");
        return source.text();
    }
}
