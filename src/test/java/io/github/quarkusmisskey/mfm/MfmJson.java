package io.github.quarkusmisskey.mfm;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Our trees in the form in which the reference prints its own. */
final class MfmJson {

    private MfmJson() {}

    static ArrayNode of(List<MfmNode> nodes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(node -> array.add(of(node)));
        return array;
    }

    private static ObjectNode of(MfmNode node) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type(node));
        ObjectNode props = props(node);
        if (!props.isEmpty()) {
            json.set("props", props);
        }
        if (node instanceof MfmNode.Parent parent) {
            json.set("children", of(parent.children()));
        }
        if (node instanceof MfmNode.Plain plain) {
            json.set("children", of(List.of(new MfmNode.Text(plain.text()))));
        }
        return json;
    }

    private static String type(MfmNode node) {
        String name = node.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static ObjectNode props(MfmNode node) {
        ObjectNode props = JsonNodeFactory.instance.objectNode();
        if (node instanceof MfmNode.Text text) {
            props.put("text", text.text());
        } else if (node instanceof MfmNode.InlineCode code) {
            props.put("code", code.code());
        } else if (node instanceof MfmNode.BlockCode code) {
            props.put("code", code.code());
            props.put("lang", code.language().orElse(null));
        } else if (node instanceof MfmNode.MathInline math) {
            props.put("formula", math.formula());
        } else if (node instanceof MfmNode.MathBlock math) {
            props.put("formula", math.formula());
        } else if (node instanceof MfmNode.UnicodeEmoji emoji) {
            props.put("emoji", emoji.emoji());
        } else if (node instanceof MfmNode.EmojiCode emoji) {
            props.put("name", emoji.name());
        } else {
            references(node, props);
        }
        return props;
    }

    private static void references(MfmNode node, ObjectNode props) {
        if (node instanceof MfmNode.Mention mention) {
            props.put("username", mention.username());
            props.put("host", mention.host().orElse(null));
            props.put("acct", mention.acct());
        } else if (node instanceof MfmNode.Hashtag tag) {
            props.put("hashtag", tag.name());
        } else if (node instanceof MfmNode.Url url) {
            props.put("url", url.url());
            if (url.brackets()) {
                props.put("brackets", true);
            }
        } else if (node instanceof MfmNode.Link link) {
            props.put("silent", link.silent());
            props.put("url", link.url());
        } else if (node instanceof MfmNode.Search search) {
            props.put("query", search.query());
            props.put("content", search.content());
        } else if (node instanceof MfmNode.Fn fn) {
            props.put("name", fn.name());
            ObjectNode arguments = props.putObject("args");
            fn.arguments().forEach((name, value) -> {
                if (value.isEmpty()) {
                    arguments.put(name, true);
                } else {
                    arguments.put(name, value);
                }
            });
        }
    }
}
