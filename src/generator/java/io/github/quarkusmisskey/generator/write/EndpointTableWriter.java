package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.plan.Namespace;
import io.github.quarkusmisskey.generator.plan.TypeName;
import io.github.quarkusmisskey.generator.schema.Endpoint;

/** Writes what is known of all endpoints as rows of text, which cost nothing until they are read. */
final class EndpointTableWriter {

    static final TypeName NAME = TypeName.of(JavaType.API, "EndpointTable");

    private EndpointTableWriter() {}

    static String file(List<Namespace> namespaces) {
        Source source = new Source(NAME, List.of());
        source.doc(List.of(
                "A row for each endpoint: name, permission, c for a credential, s if the tokens of apps are refused, g"
                        + " if GET works, r if it changes nothing, then the rate limit's duration, maximum, minimum interval"
                        + " and key. A dash is nothing."));
        source.generated();
        source.open("final class " + NAME.simple() + " {");
        source.blank();
        source.line("private " + NAME.simple() + "() {}");
        source.blank();
        source.open("static String[] rows() {");
        source.line("return new String[] {");
        source.indent();
        for (Namespace namespace : namespaces) {
            for (Method method : namespace.methods()) {
                source.line("    " + Literal.of(row(method)) + ",");
            }
        }
        source.close("};");
        source.close("}");
        source.close("}");
        return source.text();
    }

    private static String row(Method method) {
        Endpoint endpoint = method.endpoint();
        String flags = (endpoint.credential() ? "c" : "")
                + (endpoint.secure() ? "s" : "")
                + (endpoint.get() ? "g" : "")
                + (method.reads() ? "r" : "");
        Endpoint.RateLimit limit = endpoint.limit();
        return String.join(
                " ",
                endpoint.name(),
                endpoint.permission() == null ? "-" : endpoint.permission(),
                flags.isEmpty() ? "-" : flags,
                limit == null ? "-" : number(limit.duration()),
                limit == null ? "-" : number(limit.max()),
                limit == null ? "-" : number(limit.minInterval()),
                limit == null || limit.key() == null ? "-" : limit.key());
    }

    private static String number(long number) {
        return number < 0 ? "-" : Long.toString(number);
    }
}
