package io.github.quarkusmisskey.web.internal.note;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts around notes; they are in {@code messages/quarkus_misskey_note_<language>.properties}. */
@MessageBundle(value = "quarkus_misskey_note", locale = "en")
public interface NoteMessages {

    @Message
    String picturesShow();

    @Message
    String picturesHide();

    @Message
    String picturesText();

    @Message
    String picturesShown();

    @Message
    String media(MediaView.Kind kind);

    @Message
    String sensitive();

    @Message
    String openFile(String label);

    @Message
    String hasFiles(int count);

    @Message
    String shared();

    @Message
    String showText();

    @Message
    String empty();

    @Message
    String answers(String name);

    @Message
    String answersHidden();

    @Message
    String quotes();

    @Message
    String quoteMissing();

    @Message
    String channel(String name);

    @Message
    String edited();

    @Message
    String local();

    @Message
    String open();

    @Message
    String onServer(String host);

    @Message
    String poll();

    @Message
    String pollMultiple();

    @Message
    String pollVotes(long votes);

    @Message
    String pollCount(long votes, long percent);

    @Message
    String pollMine();

    @Message
    String pollEnds();

    @Message
    String pollEnded();

    @Message
    String title(String name);

    @Message
    String actions(String name);

    @Message
    String reply();

    @Message
    String renote();

    @Message
    String quote();

    @Message
    String replyTo();

    @Message
    String quoteOf();

    @Message
    String delete();

    @Message
    String deleteQuestion();

    @Message
    String deleteConfirm();

    @Message
    String deleted();

    @Message
    String react();

    @Message
    String reactOwn();

    @Message
    String reactSend();

    @Message
    String myReaction();

    @Message
    String unreact();

    @Message
    String vote();

    @Message
    String done(NoteAction action);

    @Message
    String older();

    @Message
    String newest();

    @Message
    String noOlder();

    @Message
    String noOlderNotifications();
}
