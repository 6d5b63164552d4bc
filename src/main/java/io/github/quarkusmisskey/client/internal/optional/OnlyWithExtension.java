package io.github.quarkusmisskey.client.internal.optional;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Types;

/** Removes the beans whose library is missing when an application is built. */
public class OnlyWithExtension implements BuildCompatibleExtension {

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = OnlyWith.class)
    public void leaveOut(ClassConfig bean, Types types) {
        String needed = bean.info().annotation(OnlyWith.class).value().asString();
        if (types.ofClass(needed) == null) {
            // Removes all annotations, not only the scope: some may belong to the missing library.
            bean.removeAllAnnotations();
        }
    }
}
