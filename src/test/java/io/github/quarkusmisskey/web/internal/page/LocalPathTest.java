package io.github.quarkusmisskey.web.internal.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPathTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "evil.example",
                "//evil.example",
                "///evil.example",
                "////evil.example/",
                "/\\evil.example",
                "\\/evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "/a\\..\\evil",
                "https:evil.example",
                "https:/evil.example",
                "https://evil.example",
                "HTTPS://evil.example/a",
                "http:///evil.example",
                "https:\\\\evil.example",
                "/%2f/evil.example",
                "/%2F%2fevil.example",
                "/%5cevil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                " /accounts",
                "/accounts ",
                "/\u0000/evil.example",
                "/\u00a0/evil.example",
                "/\u2028/evil.example",
                "/\uff0fevil.example",
                "/a\r\nSet-Cookie: x=y",
                "/a%0d%0aSet-Cookie:%20x=y",
                "/a?b=%0d%0aSet-Cookie",
                "/a?b\r\nc",
                "@evil.example",
                "user:pass@evil.example",
                ":@evil.example",
                "javascript:alert(1)",
                "JavaScript:alert(1)//",
                "/javascript:alert(1)\n",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "./accounts",
                "../evil",
                "/..//evil.example",
                "/../evil",
                "/.",
                "/./a",
                "/a/../..//evil",
                "/a/..",
                "/%2e%2e/evil",
                "/a//evil.example",
                "/a\"onclick=x",
                "/<script>",
                "/a b",
                "/a%",
                "/a%zz",
                "/a#b#c",
                "?a=b",
                "#a",
                "/みすきー"
            })
    void refusesWhatMayLeadElsewhere(String given) {
        assertThat(LocalPath.of(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a",
                "/a/",
                "/a/b.html",
                "/@alice",
                "/@alice@misskey.example",
                "/a:b",
                "/...",
                "/..a",
                "/a..",
                "/?next=//x",
                "/search?q=a%2Fb&lang=ja",
                "/search?q=%E3%81%BF",
                "/%E3%81%BF",
                "/app#/route?x=1"
            })
    void acceptsPagesOfThisSite(String given) {
        assertThat(LocalPath.of(given)).map(LocalPath::value).hasValue(given);
    }

    @Test
    void refusesEndlessPaths() {
        assertThat(LocalPath.of("/" + "a".repeat(1000))).isEmpty();
        assertThat(LocalPath.of("/" + "a/".repeat(499))).isPresent();
    }

    @Test
    void knowsThePathBeforeTheQuery() {
        assertThat(LocalPath.of("/a/b?c=d#e")).map(LocalPath::path).hasValue("/a/b");
        assertThat(LocalPath.of("/a#b?c")).map(LocalPath::path).hasValue("/a");
    }
}
