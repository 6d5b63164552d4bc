package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.quarkusmisskey.api.internal.text.Components;

/** An array whose positions mean something each. */
@Generated("io.github.quarkusmisskey.generator")
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first", "second"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AdminQueueInboxDelayedItem(String first, Long second) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueInboxDelayedItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueInboxDelayedItem",
                "first,second",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {first, second};
    }
}
