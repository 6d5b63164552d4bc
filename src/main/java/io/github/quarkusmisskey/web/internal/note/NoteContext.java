package io.github.quarkusmisskey.web.internal.note;

import java.time.Clock;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.web.internal.message.Messages;

/**
 * For whom notes are rendered, and how.
 *
 * @param account the reader's account
 * @param root the path of the start page
 * @param plainHttp whether pictures may be loaded over {@code http:}
 * @param pictures whether the person allows pictures of other servers to be loaded
 */
public record NoteContext(
        Texts texts, AccountRef account, String root, boolean plainHttp, boolean pictures, Clock clock) {

    /** The texts in the reader's language. */
    public record Texts(Messages words, NotificationMessages notifications) {}

    /** Our page that shows one note; null for a note without an id. */
    public String page(String noteId) {
        return noteId == null || noteId.isEmpty()
                ? null
                : root + "/note?account=" + WebAddress.encoded(account.getName()) + "&id=" + WebAddress.encoded(noteId);
    }

    /** The address if it may be used in a page, otherwise null. */
    String address(String given) {
        return WebAddress.of(given, plainHttp);
    }
}
