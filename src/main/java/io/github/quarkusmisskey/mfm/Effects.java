package io.github.quarkusmisskey.mfm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates the functions of MFM into attributes of an element: classes of ours, and numbers and colours that are
 * parsed and written again.
 */
final class Effects {

    private static final Set<String> NAMES = Set.of(
            "tada",
            "jelly",
            "twitch",
            "shake",
            "spin",
            "jump",
            "bounce",
            "flip",
            "x2",
            "x3",
            "x4",
            "font",
            "blur",
            "rainbow",
            "sparkle",
            "rotate",
            "position",
            "scale",
            "fg",
            "bg",
            "border",
            "crop",
            "followmouse",
            "clickable",
            "unixtime");

    private static final Set<String> FLAGS = Set.of(
            "left",
            "alternate",
            "x",
            "y",
            "h",
            "v",
            "serif",
            "monospace",
            "cursive",
            "fantasy",
            "emoji",
            "math",
            "noclip");

    private static final double MAX_NUMBER = 1_000;

    private Effects() {}

    /** Empty if Misskey does not know the function. */
    static Optional<String> attributes(MfmNode.Fn fn, boolean styles) {
        if (!NAMES.contains(fn.name())) {
            return Optional.empty();
        }
        StringBuilder attributes = new StringBuilder(" class=\"mfm-").append(fn.name());
        fn.arguments().forEach((name, value) -> {
            if (value.isEmpty() && FLAGS.contains(name)) {
                attributes.append(" mfm-").append(name);
            }
        });
        attributes.append('"');
        List<String> declarations = styles ? declarations(fn) : List.of();
        if (!declarations.isEmpty()) {
            attributes
                    .append(" style=\"")
                    .append(String.join(";", declarations))
                    .append('"');
        }
        return Optional.of(attributes.toString());
    }

    private static List<String> declarations(MfmNode.Fn fn) {
        List<String> declarations = new ArrayList<>();
        for (Map.Entry<String, String> argument : fn.arguments().entrySet()) {
            value(argument.getKey(), argument.getValue())
                    .ifPresent(value -> declarations.add("--mfm-" + argument.getKey() + ":" + value));
        }
        return declarations;
    }

    private static Optional<String> value(String name, String value) {
        return switch (name) {
            case "speed", "delay" -> seconds(value);
            case "deg" -> number(value).map(number -> number + "deg");
            case "x", "y" -> number(value);
            case "width", "radius" -> number(value).map(number -> number + "px");
            case "color" -> color(value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> seconds(String value) {
        if (value.endsWith("ms")) {
            return number(value.substring(0, value.length() - 2)).map(number -> number + "ms");
        }
        return value.endsWith("s")
                ? number(value.substring(0, value.length() - 1)).map(number -> number + "s")
                : Optional.empty();
    }

    private static Optional<String> number(String value) {
        try {
            double number = Double.parseDouble(value);
            boolean usable = Math.abs(number) <= MAX_NUMBER && value.chars().allMatch(c -> c < 'A');
            return usable ? Optional.of(Double.toString(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> color(String value) {
        boolean length = value.length() == 3 || value.length() == 4 || value.length() == 6 || value.length() == 8;
        boolean hexadecimal = value.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
        return length && hexadecimal ? Optional.of("#" + value) : Optional.empty();
    }
}
