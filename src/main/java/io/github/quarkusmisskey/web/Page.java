package io.github.quarkusmisskey.web;

import java.util.List;
import java.util.function.Supplier;

import io.github.quarkusmisskey.web.session.FormTokens;
import io.github.quarkusmisskey.web.session.Session;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What the frame of every page shows. */
@RegisterForReflection
public final class Page {

    private final Language language;
    private final String root;
    private final String here;
    private final Session session;
    private final FormTokens formTokens;
    private final Supplier<String> beginTokens;

    /**
     * @param root the path of the start page
     * @param here this page's address, ready for {@code lang=} to be added
     * @param session null if nobody is signed in
     * @param beginTokens makes tokens for forms that begin a sign-in
     */
    Page(
            Language language,
            String root,
            String here,
            Session session,
            FormTokens formTokens,
            Supplier<String> beginTokens) {
        this.language = language;
        this.root = root;
        this.here = here;
        this.session = session;
        this.formTokens = formTokens;
        this.beginTokens = beginTokens;
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

    public String style() {
        return root + "/assets/style.css?v=" + Assets.version();
    }

    public String script() {
        return root + "/assets/live.js?v=" + Assets.version();
    }

    public String timeline() {
        return root + "/timeline";
    }

    public String timelineEvents(AccountView account) {
        return timeline() + "/events?account=" + account.idInLink();
    }

    /** Of how many notes the page follows the reactions. */
    public int reactionsFollowed() {
        return LiveTimeline.FOLLOWED;
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

    public boolean signedIn() {
        return session != null;
    }

    public int accountCount() {
        return session == null ? 0 : session.accounts().size();
    }

    /** A token for one form of this page. */
    public String formToken() {
        return formTokens.make(session);
    }

    /** A token for a form of this page that begins a sign-in. */
    public String beginToken() {
        return beginTokens.get();
    }
}
