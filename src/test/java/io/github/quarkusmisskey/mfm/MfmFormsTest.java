package io.github.quarkusmisskey.mfm;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Trees as plain text, as Markdown and as MFM again. */
class MfmFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**a** $[x2 b] `c` | a b c",
                "[a](https://b.example) | a (https://b.example)",
                "<https://b.example> | https://b.example",
                "@bob #tag :cat: | @bob #tag :cat:",
                "<plain>**a**</plain> | **a**",
                "a search | a search",
            })
    void writesPlainText(String mfm, String text) {
        assertThat(Mfm.toPlainText(Mfm.parse(mfm))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**a** <i>b</i> ~~c~~ | **a** *b* ~~c~~",
                "1. a_b | 1\\. a\\_b",
                "[a](https://b.example) | [a](<https://b.example>)",
                "`a` | ` a `",
                "$[x2 b] | b",
                "&lt;b&gt; | \\&lt;b\\&gt;",
            })
    void writesMarkdown(String mfm, String markdown) {
        assertThat(Mfm.toMarkdown(Mfm.parse(mfm))).isEqualTo(markdown);
    }

    @Test
    void fencesCodeByMoreMarksThanItHolds() {
        List<MfmNode> tree = Mfm.parse("```js\na````b\n```");

        assertThat(Mfm.toMarkdown(tree)).isEqualTo("`````js\na````b\n`````");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**a** | **a**",
                "<b>a</b> | **a**",
                "*a* | <i>a</i>",
                "$[spin.x,speed=2s a] | $[spin.x,speed=2s a]",
                "?[a](https://b) | ?[a](https://b)"
            })
    void writesMfm(String mfm, String again) {
        assertThat(Mfm.toMfm(Mfm.parse(mfm))).isEqualTo(again);
    }
}
