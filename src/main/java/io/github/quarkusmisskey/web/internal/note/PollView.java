package io.github.quarkusmisskey.web.internal.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.quarkus.qute.RawString;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A poll with its counts.
 *
 * @param multiple whether a person may choose several options
 * @param ends null if it does not end
 * @param over whether it has ended
 */
@RegisterForReflection
public record PollView(List<Option> options, boolean multiple, Timestamp ends, boolean over, long votes) {

    /** Servers allow up to 10. */
    private static final int MAX_OPTIONS = 20;

    /**
     * @param index identifies the option on the server
     * @param percent share of all votes
     * @param mine whether the reader chose it
     */
    @RegisterForReflection
    public record Option(int index, RawString text, long votes, long percent, boolean mine) {}

    /** @param poll null for no view */
    static PollView of(Note.Poll poll, NoteText text) {
        if (poll == null || poll.choices() == null) {
            return null;
        }
        List<Note.Poll.Choice> choices =
                poll.choices().stream().limit(MAX_OPTIONS).toList();
        long total = choices.stream().mapToLong(PollView::votes).sum();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            options.add(option(i, choices.get(i), total, text));
        }
        Instant end = poll.expiresAt();
        return new PollView(
                List.copyOf(options),
                Boolean.TRUE.equals(poll.multiple()),
                Timestamp.of(end),
                end != null && !end.isAfter(text.context().clock().instant()),
                total);
    }

    private static Option option(int index, Note.Poll.Choice choice, long total, NoteText text) {
        RawString words = choice == null ? null : text.line(choice.text());
        return new Option(
                index,
                words == null ? new RawString("?") : words,
                votes(choice),
                total == 0 ? 0 : Math.round(100.0 * votes(choice) / total),
                choice != null && Boolean.TRUE.equals(choice.isVoted()));
    }

    private static long votes(Note.Poll.Choice choice) {
        return choice == null || choice.votes() == null ? 0 : Math.max(0, choice.votes());
    }

    public boolean voted() {
        return options.stream().anyMatch(Option::mine);
    }

    /** Whether the reader may vote, or vote again. */
    public boolean open() {
        return !over && (multiple ? !options.stream().allMatch(Option::mine) : !voted());
    }
}
