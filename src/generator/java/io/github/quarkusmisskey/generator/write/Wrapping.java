package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;

/** Wraps lines of Javadoc. */
final class Wrapping {

    private Wrapping() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String hanging = text.startsWith("@") ? "    " : "";
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<!\\{@code|\\{@link) ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(hanging);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
