package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmojiImagesTest {

    private static final Map<String, String> NOTE = Map.of("cat", "https://a.example/cat.webp", "bad", "javascript:x");
    private static final Map<String, String> USER = Map.of("cat", "https://b.example/cat.webp", "dog", "not a url");
    private static final Map<String, String> SERVER =
            Map.of("dog", "https://c.example/dog.webp", "bad", "https://c.example/bad.webp");

    private final EmojiImages images = EmojiImages.of(NOTE).or(USER).or(SERVER);

    @Test
    void takesTheFirstTableThatHasAnAddress() {
        assertThat(images.apply("cat")).contains(URI.create("https://a.example/cat.webp"));
        assertThat(images.apply("dog")).contains(URI.create("https://c.example/dog.webp"));
        assertThat(images.apply("bad")).contains(URI.create("https://c.example/bad.webp"));
        assertThat(images.apply("fox")).isEmpty();
        assertThat(images.apply("dog@.")).isEqualTo(images.apply("dog"));
    }

    @Test
    void toleratesWhatServersLeaveOut() {
        Map<String, String> holes = new HashMap<>();
        holes.put("cat", null);
        assertThat(EmojiImages.of(null).or(holes).apply("cat")).isEmpty();
        assertThat(EmojiImages.of(holes).or((Map<String, String>) null).apply("cat"))
                .isEmpty();
    }

    @Test
    void loadsAsTheApplicationChooses() {
        EmojiImages proxied = images.through(uri -> URI.create("https://proxy.example/?url=" + uri.getHost()));
        assertThat(proxied.apply("cat")).contains(URI.create("https://proxy.example/?url=a.example"));
        assertThat(images.through(uri -> null).apply("cat")).isEmpty();
        assertThat(EmojiImages.none().apply("cat")).isEqualTo(Optional.empty());
    }

    @Test
    void givesImagesToHtml() {
        String html = MfmHtml.create().emojiImages(images).render(Mfm.parseSimple("a :cat: :fox:"));
        assertThat(html).contains("src=\"https://a.example/cat.webp\"", ":fox:").doesNotContain("alt=\":fox:\"");
    }
}
