package io.github.quarkusmisskey.api.internal.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xE000, 0xFEFF, 0xE0041, 0xF0000
            })
    void takesOutWhatCannotBeSeen(int invisible) {
        assertThat(ForeignText.line("a" + Character.toString(invisible) + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alice", "アリス", "علی", "نامه\u200Cای", "👨\u200D👩\u200D👧", "\uD83E\uDEE9", "e\u0301", "❤️"})
    void leavesWhatPeopleAreCalled(String name) {
        assertThat(ForeignText.line(name)).isSameAs(name);
    }

    @Test
    void leavesTheLinesOfALongerText() {
        assertThat(ForeignText.lines("one\n\ttwo\u202E\r\n")).isEqualTo("one\n\ttwo\n");
        assertThat(ForeignText.lines(null)).isNull();
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(ForeignText.line("ab😀", 3)).isEqualTo("ab");
        assertThat(ForeignText.line("ab😀", 4)).isEqualTo("ab😀");
    }

    @Test
    void keepsTheDirectionOfANameToItself() {
        assertThat(ForeignText.isolated("\u202Eevil\u2069 name")).isEqualTo("\u2068evil name\u2069");
    }
}
