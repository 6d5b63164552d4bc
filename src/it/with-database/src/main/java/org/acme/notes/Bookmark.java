package org.acme.notes;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An entity of the application, in the same persistence unit as the accounts of the library. */
@Entity
public class Bookmark extends PanacheEntityBase {

    @Id
    public UUID id = UUID.randomUUID();

    @Column(name = "account_host")
    public String accountHost;

    @Column(name = "account_user_id")
    public String accountUserId;

    @Column(name = "note_id")
    public String noteId;

    static Bookmark of(AccountRef account, String noteId) {
        Bookmark bookmark = new Bookmark();
        bookmark.accountHost = account.host().toString();
        bookmark.accountUserId = account.userId();
        bookmark.noteId = noteId;
        return bookmark;
    }

    /** The user names of those who bookmarked the note. */
    static List<String> usernames(String noteId) {
        return getEntityManager()
                .createQuery(
                        "select a.username from Account a, Bookmark b"
                                + " where a.host = b.accountHost and a.userId = b.accountUserId and b.noteId = ?1",
                        String.class)
                .setParameter(1, noteId)
                .getResultList();
    }
}
