package io.github.quarkusmisskey.web.internal.message;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.i18n.MessageTemplateLocator;

/**
 * Finds the texts of {@link Messages} and {@link ProblemMessages} before Quarkus looks whether there is a file of that
 * name, which it does for each of them at the start, with the pages or without them: half of the time that a native
 * start took.
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
