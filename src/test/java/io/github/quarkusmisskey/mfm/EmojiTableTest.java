package io.github.quarkusmisskey.mfm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The table against the lines that it is made of. */
class EmojiTableTest {

    private static final String TEXT_SELECTOR = "\uFE0E";
    private static final int TRIES = 20_000;

    private final EmojiTable table = EmojiTable.instance();
    private final List<String> lines = lines();
    private final Set<String> emoji =
            lines.stream().map(line -> line.substring(1)).collect(Collectors.toSet());
    private final Set<String> plainWithSelector = lines.stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .collect(Collectors.toSet());

    @Test
    void findsEachEmoji() {
        assertThat(emoji).hasSizeGreaterThan(3_000).allSatisfy(one -> assertThat(table.match("x" + one + "x", 1))
                .isEqualTo(one.length()));
    }

    @Test
    void findsWhatTheLinesSayInMixedTexts() {
        Random random = new Random(17);
        for (int i = 0; i < TRIES; i++) {
            String text = piece(random) + piece(random) + piece(random);
            int start = random.nextInt(text.length());

            assertThat(table.match(text, start)).as("%s from %s", text, start).isEqualTo(expected(text, start));
        }
    }

    private String piece(Random random) {
        String one = lines.get(random.nextInt(lines.size())).substring(1);
        return switch (random.nextInt(4)) {
            case 0 -> one;
            case 1 -> one + TEXT_SELECTOR;
            case 2 -> one.substring(0, 1 + random.nextInt(one.length()));
            default -> one + "\uFE0F\u200D";
        };
    }

    private int expected(String text, int start) {
        for (int end = text.length(); end > start; end--) {
            String part = text.substring(start, end);
            if (emoji.contains(part) && !(plainWithSelector.contains(part) && text.startsWith(TEXT_SELECTOR, end))) {
                return end - start;
            }
        }
        return 0;
    }

    private static List<String> lines() {
        try (InputStream file = EmojiTable.class.getResourceAsStream("emoji.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
