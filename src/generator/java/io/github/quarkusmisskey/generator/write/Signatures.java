package io.github.quarkusmisskey.generator.write;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Method;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** The types of methods. */
final class Signatures {

    private static final TypeName UNI = TypeName.of("io.smallrye.mutiny", "Uni");

    private Signatures() {}

    /** Quarkus registers the types of a signature for reflection, but not the bound of a wildcard. */
    static String parameter(Method method, Source source) {
        String request = method.request() == null
                ? source.use(JavaType.API, "Empty")
                : "? extends " + source.use(method.request().name());
        return source.use(JavaType.API, "Body") + "<" + request + "> request";
    }

    static String blocking(Method method, Source source) {
        return method.response() == null ? "void" : source.use(method.response());
    }

    static String async(Method method, Source source) {
        return source.use(JavaType.of(UNI, method.response() == null ? JavaType.VOID : method.response()));
    }
}
