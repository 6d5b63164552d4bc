package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.plan.Namespace;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** Writes the declarative interface of a namespace. */
final class ApiWriter {

    private static final String JAXRS = "jakarta.ws.rs";

    private final Namespace namespace;
    private final Source source;

    ApiWriter(Namespace namespace) {
        this.namespace = namespace;
        this.source = new Source(namespace.api(), List.of());
    }

    String file() {
        String path = namespace.path().isEmpty() ? "/api" : "/api/" + namespace.path();
        String media = source.use(JAXRS + ".core", "MediaType");
        source.doc(List.of(
                namespace.path().isEmpty()
                        ? "The endpoints without a namespace: what the server says of itself."
                        : "The endpoints of " + Javadoc.code(namespace.path()) + "."));
        source.generated();
        source.line("@" + source.use(JavaType.API, "MisskeyCall"));
        source.line("@" + source.use("org.eclipse.microprofile.rest.client.inject", "RegisterRestClient")
                + "(configKey = \"misskey\")");
        source.line("@" + source.use(JAXRS, "Path") + "(" + Literal.of(path) + ")");
        source.line("@" + source.use(JAXRS, "Consumes") + "(" + media + ".APPLICATION_JSON)");
        source.line("@" + source.use(JAXRS, "Produces") + "(" + media + ".WILDCARD)");
        source.open("public interface " + namespace.api().simple() + " {");
        namespace.methods().forEach(this::methods);
        source.close("}");
        return source.text();
    }

    private void methods(Method method) {
        String uni = Signatures.async(method, source);
        String answer = Signatures.blocking(method, source);
        source.blank();
        source.doc(Facts.of(method));
        http(method);
        source.line(answer + " " + method.name() + "(" + Signatures.parameter(method, source) + ");");
        String link = "{@link #" + method.name() + "(" + source.use(JavaType.API, "Body") + ")}";
        if (method.callableWithoutArgument()) {
            withoutArgument(method, answer, method.name(), link + " without parameters.");
        }
        source.blank();
        source.doc(List.of(link + " without blocking."));
        http(method);
        source.line(uni + " " + method.name() + "Async(" + Signatures.parameter(method, source) + ");");
        if (method.callableWithoutArgument()) {
            withoutArgument(method, uni, method.name() + "Async", link + " without parameters and without blocking.");
        }
    }

    private void http(Method method) {
        source.line("@" + source.use(JAXRS, "POST"));
        if (!method.path().isEmpty()) {
            source.line("@" + source.use(JAXRS, "Path") + "(" + Literal.of(method.path()) + ")");
        }
        if (method.endpoint().multipart()) {
            source.line("@" + source.use(JAXRS, "Consumes") + "(" + source.use(JAXRS + ".core", "MediaType")
                    + ".MULTIPART_FORM_DATA)");
        }
    }

    private void withoutArgument(Method method, String answer, String name, String doc) {
        source.blank();
        source.doc(List.of(doc));
        source.open("default " + answer + " " + name + "() {");
        String call = name + "(" + nothing(method) + ");";
        source.line(answer.equals("void") ? call : "return " + call);
        source.close("}");
    }

    private String nothing(Method method) {
        if (method.request() == null) {
            return source.use(JavaType.API, "Empty") + ".BODY";
        }
        TypeName request = method.request().name();
        if (method.request().large()) {
            return source.use(request) + ".builder().build()";
        }
        List<String> nulls = new ArrayList<>();
        method.request().fields().forEach(field -> nulls.add("null"));
        return "new " + source.use(request) + "(" + String.join(", ", nulls) + ")";
    }
}
