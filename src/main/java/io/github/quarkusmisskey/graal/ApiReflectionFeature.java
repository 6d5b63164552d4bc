package io.github.quarkusmisskey.graal;

import org.graalvm.nativeimage.hosted.Feature;
import org.graalvm.nativeimage.hosted.RuntimeReflection;

/**
 * Registers the records, enums and sealed types of the API for reflection, so that any {@code ObjectMapper} of a native
 * executable reads and writes them. The library itself does without, so an application that needs it adds
 * {@code --features=io.github.quarkusmisskey.graal.ApiReflectionFeature} to
 * {@code quarkus.native.additional-build-args}.
 */
public final class ApiReflectionFeature implements Feature {

    @Override
    public String getDescription() {
        return "Registers the types of the Misskey API for reflection";
    }

    @Override
    public void beforeAnalysis(BeforeAnalysisAccess access) {
        ApiTypes.in(access.getApplicationClassPath(), access::findClassByName).forEach(ApiReflectionFeature::register);
    }

    private static void register(Class<?> type) {
        RuntimeReflection.register(type);
        RuntimeReflection.registerAllDeclaredConstructors(type);
        RuntimeReflection.register(type.getDeclaredConstructors());
        RuntimeReflection.registerAllDeclaredMethods(type);
        RuntimeReflection.register(type.getDeclaredMethods());
        RuntimeReflection.registerAllDeclaredFields(type);
        RuntimeReflection.register(type.getDeclaredFields());
        if (type.isRecord()) {
            RuntimeReflection.registerAllRecordComponents(type);
        }
    }
}
