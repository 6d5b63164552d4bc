package io.github.quarkusmisskey.client.internal.metrics;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.internal.LeftOut;
import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Reports how much of what servers sent was left out. */
@Singleton
@OnlyWith("io.micrometer.core.instrument.binder.MeterBinder")
public class LeftOutMeters implements MeterBinder {

    static final String ITEMS = "misskey.json.left.out";
    static final String LISTS = "misskey.json.cut";
    static final String PAGE_CUTS = "misskey.web.cut";
    static final String PAGE_EVENTS = "misskey.web.left.out";

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder(ITEMS, this, self -> LeftOut.items())
                .description("Items of lists and maps that could not be read")
                .register(registry);
        FunctionCounter.builder(LISTS, this, self -> LeftOut.lists())
                .description("Lists that were longer than was asked for, and were cut")
                .register(registry);
        FunctionCounter.builder(PAGE_CUTS, this, self -> LeftOut.pageCuts())
                .description("Texts and lists of reactions of which pages showed only the beginning")
                .register(registry);
        FunctionCounter.builder(PAGE_EVENTS, this, self -> LeftOut.pageEvents())
                .description("Events that pages did not show, since their ids were too long")
                .register(registry);
    }
}
