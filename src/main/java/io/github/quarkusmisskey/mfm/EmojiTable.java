package io.github.quarkusmisskey.mfm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Recognises the emoji of Unicode 17, which the table beside this class lists one per line; {@code !} at the start of a
 * line means that a text selector (U+FE0E) after the emoji makes it plain text.
 */
final class EmojiTable {

    private static final char TEXT_SELECTOR = '\uFE0E';

    private final Map<Character, EmojiTable> next = new HashMap<>(4);
    private boolean emoji;
    private boolean yieldsToTextSelector;

    private EmojiTable() {}

    static EmojiTable instance() {
        return Holder.INSTANCE;
    }

    /** The length of the longest emoji that begins at {@code start}, in UTF-16 units; 0 if none does. */
    int match(String text, int start) {
        int longest = 0;
        EmojiTable node = this;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.emoji && !(node.yieldsToTextSelector && isTextSelector(text, i + 1))) {
                longest = i + 1 - start;
            }
        }
        return longest;
    }

    private static boolean isTextSelector(String text, int at) {
        return at < text.length() && text.charAt(at) == TEXT_SELECTOR;
    }

    private void add(String line) {
        EmojiTable node = this;
        for (int i = 1; i < line.length(); i++) {
            node = node.next.computeIfAbsent(line.charAt(i), unit -> new EmojiTable());
        }
        node.emoji = true;
        node.yieldsToTextSelector = line.charAt(0) == '!';
    }

    private static EmojiTable load() {
        EmojiTable root = new EmojiTable();
        try (InputStream table = EmojiTable.class.getResourceAsStream("emoji.txt")) {
            if (table == null) {
                throw new IllegalStateException("The table of emoji is not on the class path");
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(root::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of emoji cannot be read", e);
        }
        return root;
    }

    /** Loads the table when the first text is parsed, not when the application starts. */
    private static final class Holder {
        static final EmojiTable INSTANCE = load();
    }
}
