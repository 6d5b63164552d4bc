package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevUser;

/**
 * What a person is asked on the consent page, whichever way the application took to it. {@code name} and {@code icon}
 * may be null; {@code comesBack} says whether the application wants the browser back; {@code reject} gives where it is
 * sent then.
 */
public record Asking(
        String name,
        String icon,
        boolean comesBack,
        List<String> permissions,
        Function<DevUser, Approval> accept,
        Supplier<Optional<String>> reject) {}
