package io.github.quarkusmisskey.web.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expressions of a Qute template, and the elements that they stand in. */
final class TemplateTexts {

    /** Numbers, times and words of this module; parts of these that are foreign are isolated where they are made. */
    private static final Set<String> OWN = Set.of(
            "choice.text",
            "each.ownName",
            "each.times",
            "form.problem.advice",
            "form.problem.title",
            "form.textError",
            "form.warningError",
            "held.size",
            "line.times",
            "moment.text",
            "note.marks.audience",
            "notification.sentence",
            "problem.advice",
            "problem.title");

    /** Names of servers have ASCII letters and digits only: they cannot turn a sentence round. */
    private static final Set<String> PLAIN_ARGUMENTS = Set.of("account.host", "note.links.host");

    private static final Set<String> NUMBERS_AND_KINDS = Set.of(
            "content.files",
            "done",
            "each.kind",
            "form.maxText",
            "form.problem.retryAfterSeconds",
            "line.action",
            "notice",
            "notification.others",
            "option.percent",
            "option.votes",
            "page.reactionsFollowed",
            "poll.votes",
            "problem.retryAfterSeconds",
            "problem.wayOut.kind",
            "token.source",
            "token.status",
            "view.notice");

    private static final Set<String> VOID = Set.of("br", "img", "input", "link", "meta");

    private static final Pattern PIECE = Pattern.compile("\\{[^}]*}|</?[a-zA-Z!](?:\\{[^}]*}|\"[^\"]*\"|[^>\"{])*>");
    private static final Pattern MESSAGE = Pattern.compile("\\w+:\\w+(?:\\((.*)\\))?");

    private TemplateTexts() {}

    static List<String> notIsolated(String template) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher pieces = PIECE.matcher(template);
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.startsWith("<")) {
                follow(piece, open);
            } else if (!isIsolated(piece.substring(1, piece.length() - 1), open.peek())) {
                found.add(piece);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("Elements that are not closed: " + open);
        }
        return found;
    }

    private static void follow(String tag, Deque<String> open) {
        if (tag.startsWith("</")) {
            String opened = open.pop();
            if (!name(opened).equals(name(tag))) {
                throw new IllegalArgumentException(opened + " is closed by " + tag);
            }
        } else if (!tag.startsWith("<!") && !VOID.contains(name(tag))) {
            open.push(tag);
        }
    }

    private static String name(String tag) {
        return tag.replaceFirst("</?", "").replaceFirst("(?s)[^a-zA-Z0-9].*", "");
    }

    private static boolean isIsolated(String expression, String element) {
        if (!Character.isLetter(expression.charAt(0)) || OWN.contains(expression)) {
            return true;
        }
        Matcher message = MESSAGE.matcher(expression);
        if (message.matches()) {
            return message.group(1) == null
                    || List.of(message.group(1).split(", ")).stream().allMatch(TemplateTexts::isPlain);
        }
        return element != null && (name(element).equals("bdi") || element.contains(" dir=\"auto\""));
    }

    private static boolean isPlain(String argument) {
        return argument.endsWith("InText")
                || PLAIN_ARGUMENTS.contains(argument)
                || NUMBERS_AND_KINDS.contains(argument);
    }
}
