package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MfmHtmlTest {

    private final Map<String, URI> emojis = Map.of("cat", URI.create("https://misskey.example/files/cat.webp"));

    @Test
    void linksMentionsAndShowsEmojiAsTheApplicationAllows() {
        String page = render("@bob@a.example :cat: :dog:");

        assertThat(page)
                .isEqualTo(
                        "<a href=\"https://misskey.example/@bob@a.example\" rel=\"nofollow noopener noreferrer ugc\">@bob@a.example</a> "
                                + "<img class=\"mfm-emoji\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\""
                                + " src=\"https://misskey.example/files/cat.webp\" alt=\":cat:\" title=\":cat:\"> :dog:");
    }

    private String render(String text) {
        MfmHtml html = MfmHtml.create()
                .mentionLinks(mention -> Optional.of(URI.create("https://misskey.example/" + mention.acct())))
                .emojiImages(name -> Optional.ofNullable(emojis.get(name)));
        String page = html.render(Mfm.parse(text));
        return page;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**a** <i>b</i> ~~c~~ | <b>a</b> <i>b</i> <s>c</s>",
                "<small>a</small> | <small>a</small>",
                "`a<b>` | <code>a&lt;b&gt;</code>",
                "> a | <blockquote>a</blockquote>",
                "<center>a</center> | <div class=\"mfm-center\">a</div>",
                "#tag @bob :cat: | #tag @bob :cat:",
                "$[x2 a] | <span class=\"mfm-x2\">a</span>",
                "$[spin.left,speed=2s a] | <span class=\"mfm-spin mfm-left\">a</span>",
                "$[ruby a b] | <ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>",
                "$[nothing a] | $[nothing a]",
                "a search | <p class=\"mfm-search\">a search</p>",
                "\\(a\\) | <code class=\"mfm-math\">a</code>",
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
            })
    void writesEachConstruct(String text, String html) {
        assertThat(Mfm.toHtml(Mfm.parse(text))).isEqualTo(html);
    }

    @Test
    void linksAddresses() {
        assertThat(Mfm.toHtml(Mfm.parse("[a](https://a.example/?b&c)")))
                .isEqualTo("<a href=\"https://a.example/?b&amp;c\" rel=\"nofollow noopener noreferrer ugc\">a</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,a", "ftp://a.example", "//a.example", "a"})
    void linksNothingButTheWeb(String address) {
        MfmHtml html = MfmHtml.create()
                .mentionLinks(mention -> Optional.of(URI.create(address)))
                .hashtagLinks(name -> Optional.of(URI.create(address)))
                .searchLinks(query -> Optional.of(URI.create(address)))
                .emojiImages(name -> Optional.of(URI.create(address)));

        assertThat(html.render(Mfm.parse("@a #a :a:\na search")))
                .isEqualTo("@a #a :a:<p class=\"mfm-search\">a search</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$[fg.color=f0f a] | <span class=\"mfm-fg\" style=\"--mfm-color:#f0f\">a</span>",
                "$[rotate.deg=-45 a] | <span class=\"mfm-rotate\" style=\"--mfm-deg:-45.0deg\">a</span>",
                "$[spin.speed=2s,delay=5ms a] | <span class=\"mfm-spin\" style=\"--mfm-speed:2.0s;--mfm-delay:5.0ms\">a</span>",
                "$[scale.x=99999 a] | <span class=\"mfm-scale\">a</span>",
                "$[fg.color=red a] | <span class=\"mfm-fg\">a</span>",
                "$[rotate.deg=1e2 a] | <span class=\"mfm-rotate\">a</span>",
                "$[rotate.deg=NaN a] | <span class=\"mfm-rotate\">a</span>",
            })
    void writesStylesThatItReadItself(String text, String html) {
        assertThat(MfmHtml.create().inlineStyles(true).render(Mfm.parse(text))).isEqualTo(html);
    }

    @Test
    void hasAStylesheetForItsClasses() {
        assertThat(MfmHtml.stylesheet()).contains(".mfm-center", ".mfm-emoji", "prefers-reduced-motion");
    }
}
