package io.github.quarkusmisskey.mfm;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Parsing takes work linear in the length of the text, whatever an author makes up. */
class MfmWorkTest {

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

    private static final String[] ENDS = {"", "]", "</b>", "\n</center>"};

    /** The most that the nesting limit allows to look at a place again. */
    private static final int STEPS_PER_CHARACTER = 60;

    static Stream<String> repeated() {
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

    @ParameterizedTest
    @MethodSource("repeated")
    void workGrowsWithTheLength(String opening) {
        for (String end : ENDS) {
            String text = opening.repeat(3_000 / opening.length()) + end;

            assertThat(Parser.steps(text, Mfm.NEST_LIMIT))
                    .as(opening + " ... " + end)
                    .isLessThan((long) STEPS_PER_CHARACTER * text.length());
        }
    }
}
