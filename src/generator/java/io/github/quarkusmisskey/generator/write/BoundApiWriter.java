package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.plan.Namespace;

/** Writes the interface whose calls go to one host. */
final class BoundApiWriter {

    private final Namespace namespace;
    private final Source source;
    private final String api;

    BoundApiWriter(Namespace namespace) {
        this.namespace = namespace;
        this.source = new Source(namespace.bound(), List.of());
        this.api = namespace.api().simple();
    }

    String file() {
        source.doc(List.of("{@link " + api + "} at one host and as one account."));
        source.line("@FunctionalInterface");
        source.generated();
        source.open("public interface " + namespace.bound().simple() + " extends " + api + " {");
        source.blank();
        source.line(source.use(JavaType.API, "Binding") + "<" + api + "> binding();");
        for (Method method : namespace.methods()) {
            String answer = Signatures.blocking(method, source);
            boolean nothing = answer.equals("void");
            forward(method, answer, method.name(), nothing ? "run" : "return binding().call", nothing);
            forward(
                    method,
                    Signatures.async(method, source),
                    method.name() + "Async",
                    "return binding().callAsync",
                    false);
        }
        source.close("}");
        return source.text();
    }

    private void forward(Method method, String answer, String name, String call, boolean nothing) {
        source.blank();
        source.line("@Override");
        source.open("default " + answer + " " + name + "(" + Signatures.parameter(method, source) + ") {");
        source.line((nothing ? "binding().run" : call) + "(request, " + api + "::" + name + ");");
        source.close("}");
    }
}
