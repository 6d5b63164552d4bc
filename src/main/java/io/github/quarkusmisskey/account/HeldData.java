package io.github.quarkusmisskey.account;

import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * Something that is held about accounts. Every bean of this type has a part in what a person can take along and in what is
 * deleted when they ask for it; an application adds its own. Methods may block and must not be called within a transaction.
 */
public interface HeldData {

    /** Its name in the export, such as {@code tokens}. */
    String section();

    /**
     * What is held about the account.
     *
     * @return texts, numbers, booleans, lists and maps; never a secret
     */
    List<Map<String, Object>> about(AccountRef account);

    /** Deletes what is still there when the account has been disconnected; nothing, unless it says otherwise. May be called again. */
    default void erase(AccountRef account) {}
}
