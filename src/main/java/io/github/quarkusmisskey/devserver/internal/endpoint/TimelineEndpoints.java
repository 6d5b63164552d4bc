package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.NotePacker;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Timeline;
import io.github.quarkusmisskey.devserver.internal.store.Timelines;

/** Lists the notes of timelines. */
public final class TimelineEndpoints {

    private final Timelines timelines;
    private final Notes notes;
    private final NotePacker packer;

    public TimelineEndpoints(Timelines timelines, Notes notes, NotePacker packer) {
        this.timelines = timelines;
        this.notes = notes;
        this.packer = packer;
    }

    public void addTo(EndpointHandlers endpoints) {
        timelines.all().forEach(timeline -> endpoints.add(timeline.endpoint(), call -> page(timeline, call)));
    }

    private JsonNode page(Timeline timeline, EndpointCall call) {
        Predicate<StoredNote> wanted = timelines
                .wanted(timeline, call.viewer(), call.params())
                .orElseThrow(() -> call.error(timeline.unknown(), "No such thing to read the notes of."));
        return packer.pack(notes.page(call.paging(), wanted), call.viewer());
    }
}
