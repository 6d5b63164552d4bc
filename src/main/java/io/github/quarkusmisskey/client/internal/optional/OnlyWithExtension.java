package io.github.quarkusmisskey.client.internal.optional;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Types;

/** Leaves out the beans whose library is not there, when an application is built. */
public class OnlyWithExtension implements BuildCompatibleExtension {

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = OnlyWith.class)
    public void leaveOut(ClassConfig bean, Types types) {
        String needed = bean.info().annotation(OnlyWith.class).value().asString();
        if (types.ofClass(needed) == null) {
            // All, and not the scope alone: some can be of that library, and could not be told by their names.
            bean.removeAllAnnotations();
        }
    }
}
