package io.github.quarkusmisskey.generator.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.quarkusmisskey.generator.schema.Endpoint;

/**
 * The method for an endpoint.
 *
 * @param path what follows the path of the interface; empty if nothing does
 * @param reads whether it changes nothing, so that it can be called again when an answer was lost
 * @param request the record of the parameters; null if there are none
 * @param response null if there is no answer
 */
public record Method(
        String name, String path, Endpoint endpoint, boolean reads, TypeDef.RecordDef request, JavaType response) {

    private static final TypeName ONE_OR_MANY =
            JavaType.oneOrMany(JavaType.STRING).name();

    /** The parameter that is all it needs, if that is one text. */
    public Optional<Field> onlyText() {
        if (request == null) {
            return Optional.empty();
        } else if (answersOneOrMany()) {
            return Stream.concat(request.alternatives().stream(), Stream.of(request.required()))
                    .filter(choice -> choice.size() == 1 && isOneText(choice.get(0)))
                    .map(choice -> choice.get(0))
                    .findFirst();
        }
        List<Field> required = request.required();
        boolean enough = required.size() == 1 && request.alternatives().isEmpty();
        return enough && required.get(0).valueType().equals(JavaType.STRING)
                ? Optional.of(required.get(0))
                : Optional.empty();
    }

    private static boolean isOneText(Field field) {
        return field.type().equals(JavaType.STRING) || field.type().equals(JavaType.oneOrMany(JavaType.STRING));
    }

    /** Whether it answers one value if it is asked for one, and else a list. */
    public boolean answersOneOrMany() {
        return response != null && response.name().equals(ONE_OR_MANY);
    }

    /** Whether it can be called without an argument. */
    public boolean callableWithoutArgument() {
        return request == null
                || request.required().isEmpty() && request.alternatives().isEmpty();
    }
}
