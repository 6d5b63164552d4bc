package io.github.quarkusmisskey.web.internal.note;

import java.time.Clock;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.web.internal.message.Messages;

/**
 * For whom notes are drawn, and how.
 *
 * @param account the reader's
 * @param root the path of the start page
 * @param plainHttp whether pictures may come by {@code http:}
 * @param pictures whether the person wants pictures of other servers to be loaded
 */
public record NoteContext(
        Texts texts, AccountRef account, String root, boolean plainHttp, boolean pictures, Clock clock) {

    /** The texts of the reader's language. */
    public record Texts(Messages words, NotificationMessages notifications) {}

    /** The page of ours that shows one note; null for a note without an id. */
    public String page(String noteId) {
        return noteId == null || noteId.isEmpty()
                ? null
                : root + "/note?account=" + WebAddress.encoded(account.getName()) + "&id=" + WebAddress.encoded(noteId);
    }

    /** The address as it may stand in a page; null if it may not. */
    String address(String given) {
        return WebAddress.of(given, plainHttp);
    }
}
