package io.github.quarkusmisskey.mfm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recognises the emoji of Unicode 17, which the table beside this class lists one per line; {@code !} at the start of a
 * line means that a text selector (U+FE0E) after the emoji makes it plain text.
 *
 * <p>It is a tree whose nodes have numbers, so that three arrays hold it: native executables contain it, and objects
 * would take 2 MB there. The children of a node have consecutive numbers, in the order of their units.
 */
final class EmojiTable {

    private static final char TEXT_SELECTOR = '\uFE0E';
    private static final byte PREFIX = 0;
    private static final byte EMOJI = 1;
    private static final byte EMOJI_WITHOUT_TEXT_SELECTOR = 2;

    /** The UTF-16 unit that leads to each node. The root is node 0. */
    private final char[] units;

    private final byte[] kinds;

    /** The first child of each node; its last is before the first child of the next node. */
    private final int[] children;

    private EmojiTable(List<Node> nodes, int[] children) {
        this.children = children;
        units = new char[nodes.size()];
        kinds = new byte[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            units[i] = nodes.get(i).unit();
            kinds[i] = nodes.get(i).kind();
        }
    }

    static EmojiTable instance() {
        return Holder.INSTANCE;
    }

    /** The length of the longest emoji that begins at {@code start}, in UTF-16 units; 0 if none does. */
    int match(String text, int start) {
        int longest = 0;
        int node = 0;
        for (int i = start; i < text.length(); i++) {
            node = Arrays.binarySearch(units, children[node], children[node + 1], text.charAt(i));
            if (node < 0) {
                break;
            }
            if (isEmoji(kinds[node], text, i + 1)) {
                longest = i + 1 - start;
            }
        }
        return longest;
    }

    private static boolean isEmoji(byte kind, String text, int end) {
        return switch (kind) {
            case EMOJI -> true;
            case EMOJI_WITHOUT_TEXT_SELECTOR -> end >= text.length() || text.charAt(end) != TEXT_SELECTOR;
            default -> false;
        };
    }

    private static EmojiTable load() {
        try (InputStream table = EmojiTable.class.getResourceAsStream("emoji.txt")) {
            if (table == null) {
                throw new IllegalStateException("The table of emoji is not on the class path");
            }
            return of(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The table of emoji cannot be read", e);
        }
    }

    private static EmojiTable of(List<String> lines) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(
                lines.stream().sorted(Comparator.comparing(Node::emoji)).toList(), 0));
        IntStream.Builder children = IntStream.builder();
        for (int i = 0; i < nodes.size(); i++) {
            children.add(nodes.size());
            nodes.addAll(nodes.get(i).children());
        }
        children.add(nodes.size());
        return new EmojiTable(nodes, children.build().toArray());
    }

    /**
     * A node as the lines whose emoji begin alike.
     *
     * @param lines in the order of their emoji
     * @param depth the number of units that are alike
     */
    private record Node(List<String> lines, int depth) {

        static String emoji(String line) {
            return line.substring(1);
        }

        char unit() {
            return depth == 0 ? 0 : unit(lines.get(0), depth - 1);
        }

        byte kind() {
            if (!isWhole()) {
                return PREFIX;
            }
            return lines.get(0).charAt(0) == '!' ? EMOJI_WITHOUT_TEXT_SELECTOR : EMOJI;
        }

        List<Node> children() {
            List<Node> children = new ArrayList<>();
            int begin = isWhole() ? 1 : 0;
            while (begin < lines.size()) {
                int end = begin + 1;
                while (end < lines.size() && unit(lines.get(end), depth) == unit(lines.get(begin), depth)) {
                    end++;
                }
                children.add(new Node(lines.subList(begin, end), depth + 1));
                begin = end;
            }
            return children;
        }

        /** Whether the first line is no longer than what all have in common. */
        private boolean isWhole() {
            return emoji(lines.get(0)).length() == depth;
        }

        private static char unit(String line, int at) {
            return line.charAt(1 + at);
        }
    }

    /** Loads the table when the first text is parsed, not when the application starts. */
    private static final class Holder {
        static final EmojiTable INSTANCE = load();
    }
}
