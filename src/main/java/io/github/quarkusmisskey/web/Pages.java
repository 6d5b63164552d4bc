package io.github.quarkusmisskey.web;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates in {@code templates/misskey}. */
@CheckedTemplate(basePath = "misskey")
final class Pages {

    static final String HTML = "text/html;charset=UTF-8";

    private Pages() {}

    static native TemplateInstance start(PageFrame page, StartView view);

    static native TemplateInstance result(PageFrame page, AccountView account, String goOn, AccessNotice notice);

    static native TemplateInstance accounts(
            PageFrame page,
            List<AccountView> accounts,
            Map<String, List<TokenView>> tokens,
            boolean disconnected,
            boolean imported,
            boolean webSession);

    static native TemplateInstance access(PageFrame page, AccountView account, AccessView view);

    static native TemplateInstance data(PageFrame page, List<AccountView> accounts, boolean confirm);

    static native TemplateInstance gone(PageFrame page, boolean erased, List<String> left);

    static native TemplateInstance write(PageFrame page, NoteForm form);

    static native TemplateInstance posted(PageFrame page, AccountView account);

    static native TemplateInstance notePage(
            PageFrame page, AccountView account, NoteView note, NoteActions actions, NoteAction done);

    static native TemplateInstance timeline(
            PageFrame page,
            AccountView account,
            List<AccountView> accounts,
            List<NoteView> notes,
            ListPosition position,
            boolean deleted);

    static native TemplateInstance oauthClient(String name, String logo, String callback, String clientId);

    static native TemplateInstance notifications(
            PageFrame page,
            AccountView account,
            List<AccountView> accounts,
            List<NotificationView> notifications,
            ListPosition position);

    static native TemplateInstance noteItem(NoteView note);

    static native TemplateInstance notificationItem(NotificationView notification);

    static native TemplateInstance reactions(ReactionsView reactions);

    static native TemplateInstance problem(PageFrame page, ProblemView problem);
}
