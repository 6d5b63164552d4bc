package io.github.quarkusmisskey.web.internal.page;

import java.util.List;
import java.util.function.Supplier;

import io.github.quarkusmisskey.session.internal.FormTokens;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.web.internal.message.Language;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The parts that all pages share. */
@RegisterForReflection
public final class PageFrame {

    /** Number of notes whose reactions an open page updates. */
    public static final int REACTIONS_FOLLOWED = 40;

    private final Language language;
    private final String root;
    private final String here;
    private final String itself;
    private final Session session;
    private final FormTokens formTokens;
    private final Supplier<String> beginTokens;
    private final boolean pictures;

    /**
     * @param root the path of the start page
     * @param here this page's URL, ready for the parameter {@code lang}
     * @param itself path and query of this page, to return to it
     * @param session null if nobody is signed in
     * @param beginTokens creates tokens for forms that start a sign-in
     * @param pictures whether pictures of other servers are loaded
     */
    PageFrame(
            Language language,
            String root,
            String here,
            String itself,
            Session session,
            FormTokens formTokens,
            Supplier<String> beginTokens,
            boolean pictures) {
        this.language = language;
        this.root = root;
        this.here = here;
        this.itself = itself;
        this.session = session;
        this.formTokens = formTokens;
        this.beginTokens = beginTokens;
        this.pictures = pictures;
    }

    public Language language() {
        return language;
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String root() {
        return root;
    }

    public String here() {
        return here;
    }

    public String itself() {
        return itself;
    }

    /** Whether this is the page with the given path, relative to the start page. */
    public boolean isAt(String page) {
        String path = root + "/" + page;
        return itself.equals(path) || itself.startsWith(path + "?");
    }

    public String style() {
        return root + "/assets/style.css?v=" + Assets.version();
    }

    /** The script that updates open pages. */
    public String liveScript() {
        return root + "/assets/live.js?v=" + Assets.version();
    }

    /** The script of small improvements. */
    public String script() {
        return root + "/assets/page.js?v=" + Assets.version();
    }

    public String timeline() {
        return root + "/timeline";
    }

    public String timelineEvents(AccountView account) {
        return timeline() + "/events?account=" + account.idInLink();
    }

    /** Number of notes whose reactions the page updates. */
    public int reactionsFollowed() {
        return REACTIONS_FOLLOWED;
    }

    public String notifications() {
        return root + "/notifications";
    }

    public String notificationEvents(AccountView account) {
        return notifications() + "/events?account=" + account.idInLink();
    }

    /** The page about the access to an account. */
    public String access(AccountView account) {
        return root + "/access?account=" + account.idInLink();
    }

    /** Whether the pictures, videos and emoji of notes are loaded. */
    public boolean pictures() {
        return pictures;
    }

    public boolean signedIn() {
        return session != null;
    }

    public int accountCount() {
        return session == null ? 0 : session.accounts().size();
    }

    /** A token for a form of this page. */
    public String formToken() {
        return formTokens.make(session);
    }

    /** A token for a form of this page that starts a sign-in. */
    public String beginToken() {
        return beginTokens.get();
    }
}
