package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevUser;

/**
 * What the consent page asks a person, for any flow. {@code name} and {@code icon} may be null; {@code comesBack} is
 * whether the application wants the browser back; {@code reject} returns the URL to which a rejection redirects it.
 */
public record Asking(
        String name,
        String icon,
        boolean comesBack,
        List<String> permissions,
        Function<DevUser, Approval> accept,
        Supplier<Optional<String>> reject) {}
