package io.github.quarkusmisskey.web.internal.message;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.i18n.MessageTemplateLocator;

/**
 * Locates the texts of {@link Messages} and {@link ProblemMessages} before Quarkus checks whether there is a file for
 * each of them. Quarkus does that at each start, with or without the pages, which took half of the start time of a
 * native executable.
 */
@Singleton
@OnlyWith("io.quarkus.qute.i18n.MessageTemplateLocator")
@Locate("(quarkus_)?misskey_.+")
class MessagesLocator implements TemplateLocator {

    private final MessageTemplateLocator messages;

    MessagesLocator(MessageTemplateLocator messages) {
        this.messages = messages;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return messages.locate(id);
    }
}
