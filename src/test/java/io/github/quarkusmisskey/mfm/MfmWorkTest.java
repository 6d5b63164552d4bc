package io.github.quarkusmisskey.mfm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Parsing takes work linear in the length of the text, whatever an author makes up. */
class MfmWorkTest {

    /** The most that the nesting limit allows to look at a place again. */
    private static final int STEPS_PER_CHARACTER = 60;

    @ParameterizedTest
    @MethodSource("io.github.quarkusmisskey.mfm.HostileTexts#openings")
    void workGrowsWithTheLength(String opening) {
        HostileTexts.of(opening).forEach(text -> assertThat(Parser.steps(text, Mfm.NEST_LIMIT))
                .as(text)
                .isLessThan((long) STEPS_PER_CHARACTER * text.length()));
    }
}
