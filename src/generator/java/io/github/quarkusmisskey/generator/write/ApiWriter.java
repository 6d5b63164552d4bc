package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.plan.Namespace;

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
        ShortFormsWriter forms = new ShortFormsWriter(method, source);
        forms.write(answer, method.name(), "");
        source.blank();
        source.doc(List.of(forms.link() + " without blocking."));
        http(method);
        source.line(uni + " " + method.name() + "Async(" + Signatures.parameter(method, source) + ");");
        forms.write(uni, method.name() + "Async", " and without blocking");
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
}
