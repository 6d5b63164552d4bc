package io.github.quarkusmisskey.devserver;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/** Notes of many people, by time. */
final class TimelineEndpoints {

    private final Timelines timelines;
    private final Notes notes;
    private final NotePacker packer;

    TimelineEndpoints(Timelines timelines, Notes notes, NotePacker packer) {
        this.timelines = timelines;
        this.notes = notes;
        this.packer = packer;
    }

    void addTo(Endpoints endpoints) {
        timelines.all().forEach(timeline -> endpoints.add(timeline.endpoint(), call -> page(timeline, call)));
    }

    private JsonNode page(Timeline timeline, Call call) {
        Predicate<Note> wanted = timelines
                .wanted(timeline, call.viewer(), call.params())
                .orElseThrow(() -> call.error(timeline.unknown(), "No such thing to read the notes of."));
        return packer.pack(notes.page(call.paging(), wanted), call.viewer());
    }
}
