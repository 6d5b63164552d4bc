package io.github.quarkusmisskey.mfm;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as long as a note that give a parser as much work as they can: marks that open and are never closed. */
public final class HostileTexts {

    private static final int LENGTH = 3_000;

    private static final String[] OPENINGS = {
        "[",
        "[a",
        "[a](https://x",
        "<b>",
        "**",
        "***",
        "~~",
        "$[x ",
        "<center>\n",
        "```\n",
        "```a\n",
        "\\[",
        "\\(",
        "`",
        "> ",
        "\n> ",
        "<plain>",
        "<https://x",
        "https://x(",
        "#(",
        "@a@",
        ":a",
        "_a",
        "*a",
        "__a",
        "[<http://x<b>y>",
        "a search ",
        "<i>",
        "<s>[a</s>",
        "\u1F600",
        "1\u20E3"
    };

    private static final List<String> ENDS = List.of("", "]", "</b>", "\n</center>");

    private HostileTexts() {}

    public static Stream<String> all() {
        return openings().flatMap(HostileTexts::of);
    }

    /** What is repeated in them. */
    static Stream<String> openings() {
        Random random = new Random(5);
        Stream<String> mixed = IntStream.range(0, 150).mapToObj(i -> mixed(random));
        return Stream.concat(Stream.of(OPENINGS), mixed);
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4) + 2; i > 0; i--) {
            text.append(OPENINGS[random.nextInt(OPENINGS.length)]);
        }
        return text.toString();
    }

    /** The texts of one opening. */
    static Stream<String> of(String opening) {
        return ENDS.stream().map(end -> opening.repeat(LENGTH / opening.length()) + end);
    }
}
