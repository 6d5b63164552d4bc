package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a text, its HTML has the elements and attributes that the renderer names, and no others. */
class MfmHtmlFuzzTest {

    private static final int TEXTS = 2_000;
    private static final int MAX_PIECES = 12;

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' style='x",
            "</a><svg/onload=x>",
            "&lt;script&gt;",
            "&#x3c;b&#x3e;",
            "javascript:alert(1)",
            "[a](javascript:alert(1))",
            "[a](https://x.example/\"onclick=\"x)",
            "https://x.example/<b>\"'",
            "<https://x.example/\"><i>",
            "$[fg.color=\"onclick=x a]",
            "$[x\"y a]",
            "$[font.serif,\"=> a]",
            "$[ruby <b> \"rt]",
            "```\"><script>\nx\n```",
            ":\"><b>:",
            "@a\"b@c.example",
            "#\"<b>",
            "<!-- -->",
            "<![CDATA[",
            "\0",
            "\u2028",
            "\uD83D");

    private static final List<String> CLOSES =
            List.of("]", "**", "</b>", "</i>", "</center>", "~~", "`", "\n```", ")", "\n");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)((?: [a-z]+=\"[^\"<>]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile("(?:[^<>\"'&]|&(?:lt|gt|amp|quot|#39);)*");

    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", List.of("href", "rel")),
            Map.entry("b", List.of()),
            Map.entry("i", List.of()),
            Map.entry("s", List.of()),
            Map.entry("small", List.of()),
            Map.entry("div", List.of("class")),
            Map.entry("span", List.of("class", "style")),
            Map.entry("p", List.of("class")),
            Map.entry("blockquote", List.of()),
            Map.entry("pre", List.of("class")),
            Map.entry("code", List.of("class")),
            Map.entry("ruby", List.of()),
            Map.entry("rp", List.of()),
            Map.entry("rt", List.of()),
            Map.entry("img", List.of("class", "loading", "decoding", "referrerpolicy", "src", "alt", "title")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writesOnlyWhatItNames(long seed) {
        Random random = new Random(seed);
        List<String> pieces = new ArrayList<>(ATTACKS);
        pieces.addAll(CLOSES);
        HostileTexts.openings().limit(30).forEach(pieces::add);
        MfmHtml plain = MfmHtml.create();
        MfmHtml rich = plain.inlineStyles(true)
                .mentionLinks(mention -> Optional.of(URI.create("https://misskey.example/" + "@a")))
                .emojiImages(name -> Optional.of(URI.create("https://misskey.example/emoji")));
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(MAX_PIECES); piece >= 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<MfmNode> nodes = Mfm.parse(text.toString());
            String why = "seed " + seed + ", text " + text;
            assertSafe(rich.render(nodes), why);
            String html = plain.render(nodes);
            assertSafe(html, why);
            assertThat(html).as(why).doesNotContain("<img", " style=\"");
        }
    }

    @Test
    void linksNothingButTheWebInTreesOfApplicationsToo() {
        List<MfmNode> children = List.of(new MfmNode.Text("a"));
        assertThat(Stream.of("javascript:alert(1)", "javascript://x/%0aalert(1)", "data:text/html,x", "//x.example", "")
                        .map(address -> Mfm.toHtml(
                                List.of(new MfmNode.Link(false, address, children), new MfmNode.Url(address, false)))))
                .noneMatch(html -> html.contains("<a"))
                .allMatch(html -> html.startsWith("a"));
        assertThat(Mfm.toMarkdown(List.of(new MfmNode.Link(false, "javascript:alert(1)", children))))
                .isEqualTo("a");
        String named = Mfm.toHtml(List.of(new MfmNode.Fn("x\" onclick=\"y", Map.of("\"", "<b>"), children)));
        assertSafe(named, named);
    }

    /** Elements are closed in order, have their attributes only, and links and pictures are of the web. */
    private static void assertSafe(String html, String why) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            assertText(html.substring(end, tag.start()), why);
            end = tag.end();
            String name = tag.group(2);
            assertThat(ALLOWED).as(why).containsKey(name);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).as(why).isEqualTo(name);
            } else if (!name.equals("img")) {
                open.push(name);
            }
            assertAttributes(name, tag.group(3), why);
        }
        assertText(html.substring(end), why);
        assertThat(open).as(why).isEmpty();
    }

    private static void assertAttributes(String element, String attributes, String why) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            assertThat(ALLOWED.get(element)).as(why).contains(attribute.group(1));
            assertText(attribute.group(2), why);
            if (attribute.group(1).equals("href") || attribute.group(1).equals("src")) {
                assertThat(attribute.group(2)).as(why).matches("(?s)https?://.*");
            }
        }
    }

    private static void assertText(String text, String why) {
        assertThat(TEXT.matcher(text).matches()).as(why + " -> " + text).isTrue();
    }
}
