package io.github.quarkusmisskey.mfm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of an MFM tree. Immutable. Its strings are the author's and must be escaped wherever they are shown. */
public sealed interface MfmNode {

    /** A node that holds other nodes. */
    sealed interface Parent extends MfmNode {
        List<MfmNode> children();
    }

    /** A node on lines of its own. */
    sealed interface Block extends MfmNode {}

    record Text(String text) implements MfmNode {}

    record Bold(List<MfmNode> children) implements Parent {
        public Bold {
            children = List.copyOf(children);
        }
    }

    record Small(List<MfmNode> children) implements Parent {
        public Small {
            children = List.copyOf(children);
        }
    }

    record Italic(List<MfmNode> children) implements Parent {
        public Italic {
            children = List.copyOf(children);
        }
    }

    record Strike(List<MfmNode> children) implements Parent {
        public Strike {
            children = List.copyOf(children);
        }
    }

    record Center(List<MfmNode> children) implements Parent, Block {
        public Center {
            children = List.copyOf(children);
        }
    }

    record Quote(List<MfmNode> children) implements Parent, Block {
        public Quote {
            children = List.copyOf(children);
        }
    }

    record InlineCode(String code) implements MfmNode {}

    /** @param language as written after the opening mark, for highlighting */
    record BlockCode(String code, Optional<String> language) implements Block {}

    record MathInline(String formula) implements MfmNode {}

    record MathBlock(String formula) implements Block {}

    /** @param host the user's server; empty for a user of the server that the text came from */
    record Mention(String username, Optional<String> host) implements MfmNode {

        /** As written: {@code @alice} or {@code @alice@misskey.example}. */
        public String acct() {
            return host.map(name -> "@" + username + "@" + name).orElse("@" + username);
        }
    }

    /** @param name without the {@code #} */
    record Hashtag(String name) implements MfmNode {}

    /** @param brackets whether the author enclosed it in {@code <>} */
    record Url(String url, boolean brackets) implements MfmNode {}

    /** @param silent whether the author asked for no preview of the linked page */
    record Link(boolean silent, String url, List<MfmNode> children) implements Parent {
        public Link {
            children = List.copyOf(children);
        }
    }

    /**
     * An effect or another function, such as {@code $[spin.speed=2s text]}.
     *
     * @param arguments in the order of the text; one without a value has an empty string
     */
    record Fn(String name, Map<String, String> arguments, List<MfmNode> children) implements Parent {
        public Fn {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
            children = List.copyOf(children);
        }
    }

    /** Text in which nothing is markup. */
    record Plain(String text) implements MfmNode {}

    /** @param content the whole line as written, with the word that makes it a search */
    record Search(String query, String content) implements Block {}

    record UnicodeEmoji(String emoji) implements MfmNode {}

    /**
     * A custom emoji of a server.
     *
     * @param name without the colons
     */
    record EmojiCode(String name) implements MfmNode {}
}
