package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.plan.TypeDef;

/**
 * Writes the ways to call an endpoint without making its request first: by nothing, by the one text that it needs, and
 * by a lambda on the builder. The container leaves them alone, so that a call is intercepted once.
 */
final class ShortFormsWriter {

    private final Method method;
    private final TypeDef.RecordDef request;
    private final Source source;

    ShortFormsWriter(Method method, Source source) {
        this.method = method;
        this.request = method.request();
        this.source = source;
    }

    String link() {
        return "{@link #" + method.name() + "(" + source.use(JavaType.API, "Body") + ")}";
    }

    /** @param and what is the same for all of them, as the end of a sentence */
    void write(String answer, String name, String and) {
        if (method.callableWithoutArgument()) {
            form(answer, name, "", nothing(), "without parameters" + and);
        }
        method.onlyText().ifPresent(text -> byText(answer, name, text, and));
        if (request != null && request.buildable()) {
            String lambda = source.use("java.util.function", "Consumer") + "<" + source.use(request.builder()) + ">";
            form(
                    answer,
                    name,
                    lambda + " request",
                    source.use(request.name()) + ".with(request)",
                    "with what the lambda sets" + and);
        }
    }

    private void byText(String answer, String name, Field text, String and) {
        String parameter = "String " + text.java();
        String doc = "by {@code " + text.java() + "} alone" + and;
        if (!method.answersOneOrMany()) {
            form(answer, name, parameter, request(text), doc);
            return;
        }
        String item = source.use(method.response().arguments().get(0));
        boolean async = !name.equals(method.name());
        String many = source.use(method.response().name());
        begin(async ? answer.replace(many + "<" + item + ">", item) : item, name, parameter, doc + ", for one");
        source.line(
                "return " + name + "(" + request(text) + ")" + (async ? ".map(" + many + "::single);" : ".single();"));
        source.close("}");
    }

    private void form(String answer, String name, String parameter, String argument, String doc) {
        begin(answer, name, parameter, doc);
        String call = name + "(" + argument + ");";
        source.line(answer.equals("void") ? call : "return " + call);
        source.close("}");
    }

    private void begin(String answer, String name, String parameter, String doc) {
        source.blank();
        source.doc(List.of(link() + " " + doc + "."));
        source.line("@" + source.use("io.quarkus.arc", "NoClassInterceptors"));
        source.open("default " + answer + " " + name + "(" + parameter + ") {");
    }

    private String nothing() {
        if (request == null) {
            return source.use(JavaType.API, "Empty") + ".BODY";
        }
        return request.large() ? source.use(request.name()) + ".builder().build()" : constructed(null);
    }

    private String request(Field text) {
        if (!request.large()) {
            return constructed(text);
        }
        String factory = text.required() ? "of" : text.java();
        return source.use(request.name()) + "." + factory + "(" + value(text) + ")";
    }

    private String constructed(Field text) {
        List<String> values = new ArrayList<>();
        request.fields().forEach(field -> values.add(field.equals(text) ? value(text) : "null"));
        return "new " + source.use(request.name()) + "(" + String.join(", ", values) + ")";
    }

    private String value(Field text) {
        return text.type().equals(JavaType.oneOrMany(JavaType.STRING))
                ? source.use(text.type().name()) + ".one(" + text.java() + ")"
                : BuilderWriter.wrapped(text, source);
    }
}
