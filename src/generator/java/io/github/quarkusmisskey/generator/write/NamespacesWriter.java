package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.Namespace;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** Writes the interface with an accessor for each namespace. */
final class NamespacesWriter {

    static final TypeName NAME = TypeName.of("io.github.quarkusmisskey.client", "MisskeyNamespaces");

    private NamespacesWriter() {}

    static String file(List<Namespace> namespaces) {
        Source source = new Source(NAME, List.of());
        source.doc(List.of("The whole API of one host as one account: an accessor for each namespace."));
        source.generated();
        register(namespaces, source);
        source.open("public interface " + NAME.simple() + " {");
        source.blank();
        String binding = source.use(JavaType.API, "Binding");
        source.doc(List.of("Ties any API interface, also one of the application's own, to this host and account."));
        source.line("<A> " + binding + "<A> bind(Class<A> api);");
        for (Namespace namespace : namespaces) {
            String api = source.use(namespace.api());
            source.blank();
            source.doc(List.of(
                    namespace.path().isEmpty()
                            ? "The endpoints without a namespace."
                            : "The endpoints of " + Javadoc.code(namespace.path()) + "."));
            source.open("default " + api + " " + namespace.accessor() + "() {");
            source.line(binding + "<" + api + "> binding = bind(" + api + ".class);");
            source.line("return (" + source.use(namespace.bound()) + ") () -> binding;");
            source.close("}");
        }
        source.close("}");
        return source.text();
    }

    /** In a native executable a call finds the endpoint that it is for only where its interface is registered. */
    private static void register(List<Namespace> namespaces, Source source) {
        source.open("@" + source.use("io.quarkus.runtime.annotations", "RegisterForReflection") + "(targets = {");
        namespaces.forEach(namespace -> source.line(source.use(namespace.api()) + ".class,"));
        source.close("})");
    }
}
