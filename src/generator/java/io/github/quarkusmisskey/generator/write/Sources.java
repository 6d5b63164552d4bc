package io.github.quarkusmisskey.generator.write;

import java.util.Map;
import java.util.TreeMap;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.Namespace;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** All source files of a plan. */
public final class Sources {

    private static final TypeName COMMON_ERRORS = TypeName.of(JavaType.API + ".model", "CommonErrors");

    private final Map<String, String> files = new TreeMap<>();

    private Sources() {}

    /** The texts of the files by their paths below the source root. */
    public static Map<String, String> of(Plan plan) {
        Sources sources = new Sources();
        sources.types(plan);
        plan.namespaces().forEach(sources::namespace);
        sources.put(NamespacesWriter.NAME, NamespacesWriter.file(plan.namespaces()));
        sources.put(EndpointTableWriter.NAME, EndpointTableWriter.file(plan.namespaces()));
        if (!plan.commonErrors().isEmpty()) {
            sources.put(
                    COMMON_ERRORS,
                    ErrorsWriter.file(
                            COMMON_ERRORS, "Codes of errors that any endpoint can answer with.", plan.commonErrors()));
        }
        return sources.files;
    }

    private void types(Plan plan) {
        TypeWriter writer = new TypeWriter(plan);
        for (TypeDef type : plan.topLevel()) {
            put(type.name(), writer.file(type));
            if (type instanceof TypeDef.EventsDef events) {
                TypeName reader = TypeName.of(type.name().pkg(), type.name().simple() + "Reader");
                put(reader, EventsWriter.reader(events, reader));
            }
            if (JsonWriter.has(type) || plan.nestedIn(type.name()).stream().anyMatch(JsonWriter::has)) {
                put(JsonWriter.name(type.name()), JsonWriter.file(type, plan));
            }
        }
        put(JsonTableWriter.NAME, JsonTableWriter.file(plan));
        packageInfo(
                JavaType.API + ".model",
                "The objects that several endpoints take or answer with.",
                "{@code api} and {@code api.internal.text}");
    }

    private void namespace(Namespace namespace) {
        put(namespace.api(), new ApiWriter(namespace).file());
        put(namespace.bound(), new BoundApiWriter(namespace).file());
        if (!namespace.errorCodes().isEmpty()) {
            put(
                    namespace.errors(),
                    ErrorsWriter.file(
                            namespace.errors(),
                            "Codes of errors that the endpoints of {@link "
                                    + namespace.api().simple() + "} answer with.",
                            namespace.errorCodes()));
        }
        String of = namespace.path().isEmpty()
                ? "The endpoints without a namespace, such as {@code meta}."
                : "The endpoints of " + Javadoc.code(namespace.path()) + ", with what they take and answer.";
        packageInfo(namespace.pkg(), of, "{@code api}, {@code api.model} and {@code api.internal.text}");
    }

    private void put(TypeName name, String text) {
        if (files.put(name.full().replace('.', '/') + ".java", text) != null) {
            throw new IllegalStateException("Two types are named " + name.full());
        }
    }

    private void packageInfo(String pkg, String is, String imports) {
        files.put(pkg.replace('.', '/') + "/package-info.java", """
                /**
                 * %s
                 *
                 * <p>May import: %s.
                 */
                package %s;
                """.formatted(is, imports, pkg));
    }
}
